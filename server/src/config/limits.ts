import { z } from 'zod';

const MIB = 1024 * 1024;

const atMost = (fallback: number, unit: string) =>
  z
    .int()
    .positive()
    .default(fallback)
    .describe(`a whole number of ${unit}, 1 or more (default ${String(fallback)})`);

/** Size and time limits for imports. A file that exceeds a limit is refused; the others are imported. */
export const limitsSchema = z
  .strictObject({
    /** Size of one page file. */
    pageBytes: atMost(8 * MIB, 'bytes'),
    /** Length of the header of a page, in UTF-16 code units. */
    headerBytes: atMost(64 * 1024, 'characters'),
    /** Length of a title, in UTF-16 code units; the column holds no more than 255. */
    titleLength: z.int().min(1).max(255).default(255).describe('a whole number of characters, 1 to 255 (default 255)'),
    /** How deep an included file may include others. */
    includeDepth: atMost(10, 'levels'),
    /** How many files one page may include, directly or not. */
    includesPerPage: atMost(200, 'files'),
    /** Size of a zip source. */
    zipBytes: atMost(200 * MIB, 'bytes'),
    /** Entries in a zip source. */
    zipEntries: atMost(20_000, 'entries'),
    /** Size of all the entries of a zip source, unpacked. */
    zipInflatedBytes: atMost(500 * MIB, 'bytes'),
    /** Unpacked size of one zip entry over its packed size. */
    zipRatio: atMost(200, 'times'),
    /** Files in a folder source. */
    folderFiles: atMost(200_000, 'files'),
    /** Length of a path inside a source, in UTF-8. */
    pathBytes: atMost(1024, 'bytes'),
    /** Size of one image. */
    imageBytes: atMost(50 * MIB, 'bytes'),
    /** Width times height of one image. */
    imagePixels: atMost(50_000_000, 'pixels'),
    /** Size of one file that is not an image, such as a PDF. */
    pdfBytes: atMost(100 * MIB, 'bytes'),
    /** Time that reading one page may take. */
    pageMilliseconds: atMost(5_000, 'milliseconds'),
    /** Total size of uploaded sources and their plans. */
    stagedBytes: atMost(2048 * MIB, 'bytes'),
    /** Time after which an uploaded source is deleted. */
    stagedHours: atMost(24, 'hours'),
  })
  .prefault({})
  .describe('an object of limits');

export type Limits = z.infer<typeof limitsSchema>;
