import { z } from 'zod';
import { boundedOption } from './bounds';

const MIB = 1024 * 1024;

/** Size and time limits for imports. A file that exceeds a limit is refused; the others are imported. */
export const limitsSchema = z
  .strictObject({
    /** Size of one page file. */
    pageBytes: boundedOption('limits.pageBytes', 8 * MIB),
    /** Length of the header of a page, in UTF-16 code units. */
    headerBytes: boundedOption('limits.headerBytes', 64 * 1024),
    /** Length of a title, in UTF-16 code units. */
    titleLength: boundedOption('limits.titleLength', 255),
    /** How deep an included file may include others. */
    includeDepth: boundedOption('limits.includeDepth', 10),
    /** How many files one page may include, directly or not. */
    includesPerPage: boundedOption('limits.includesPerPage', 200),
    /** Size of a zip source. */
    zipBytes: boundedOption('limits.zipBytes', 200 * MIB),
    /** Entries in a zip source. */
    zipEntries: boundedOption('limits.zipEntries', 20_000),
    /** Size of all the entries of a zip source, unpacked. */
    zipInflatedBytes: boundedOption('limits.zipInflatedBytes', 500 * MIB),
    /** Unpacked size of one zip entry over its packed size. */
    zipRatio: boundedOption('limits.zipRatio', 200),
    /** Files in a folder source. */
    folderFiles: boundedOption('limits.folderFiles', 200_000),
    /** Length of a path inside a source, in UTF-8. */
    pathBytes: boundedOption('limits.pathBytes', 1024),
    /** Size of one image. */
    imageBytes: boundedOption('limits.imageBytes', 50 * MIB),
    /** Width times height of one image. */
    imagePixels: boundedOption('limits.imagePixels', 50_000_000),
    /** Size of one file that is not an image, such as a PDF. */
    pdfBytes: boundedOption('limits.pdfBytes', 100 * MIB),
    /** Time that reading one page may take. */
    pageMilliseconds: boundedOption('limits.pageMilliseconds', 5_000),
    /** Heap of the process that plans what is imported from the panel, in MB. */
    planningMegabytes: boundedOption('limits.planningMegabytes', 2048),
    /** The bytes that stay free on the disk of the server: nothing is uploaded, planned or cached that would use part of it. */
    reserveBytes: boundedOption('limits.reserveBytes', 256 * MIB),
    /** Total size of uploaded sources and their plans. */
    stagedBytes: boundedOption('limits.stagedBytes', 2048 * MIB),
    /** Time after which an uploaded source is deleted. */
    stagedHours: boundedOption('limits.stagedHours', 24),
  })
  .prefault({})
  .describe('an object of limits');

export type Limits = z.infer<typeof limitsSchema>;
