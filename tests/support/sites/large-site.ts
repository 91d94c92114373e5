import type { SourceFile } from '../../../migrator/model/source';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The path of a page of a large site. */
export const largePagePath = (n: number): string => `services/part-${String(n % 40)}/page-${String(n)}.md`;

/**
 * A site without its media, as it comes out of a repository: each page shows two images and links to a page that are all
 * missing, and one in fifty has a flaw of its own.
 */
export const largeSite = (pages: number): SourceFile[] =>
  Array.from({ length: pages }, (_, n) => {
    const flaw = n % 50 === 7 ? '<script>track()</script>\n\n' : '';
    const text =
      n % 50 === 9
        ? ''
        : `# Service ${String(n)}\n\n${flaw}Text about service ${String(n)}, see [more](missing-${String(n)}.md).\n\n![one](media/page-${String(n)}/one.png)\n\n![two](media/page-${String(n)}/two.png)\n`;
    return { path: largePagePath(n), bytes: bytes(text) };
  });
