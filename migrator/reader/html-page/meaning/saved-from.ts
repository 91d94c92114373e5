/** How far into a file programs note where they saved it from. */
const WITHIN = 4096;
/** The notes of browsers, of HTTrack and of SingleFile. */
const NOTES = [
  /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i,
  /<!--\s*Mirrored from (\S+) by HTTrack/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i,
];

/** The address at which the program that saved a document found it, as the program notes it in a comment; HTTrack leaves the scheme out. */
export const savedFrom = (html: string): string | null => {
  const head = html.slice(0, WITHIN);
  const address = NOTES.map((note) => note.exec(head)?.[1]).find((each) => each !== undefined) ?? '';
  if (/^https?:\/\//i.test(address)) return address;
  return /^[\w.-]+\.[a-z]{2,}(?::\d+)?\//i.test(address) ? `//${address}` : null;
};
