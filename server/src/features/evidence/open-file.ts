/** A file to hand out. */
export interface OpenFile {
  /** The folder, and the file's name in it. */
  folder: string;
  stored: string;
  /** What the recipient's browser calls it. */
  name: string;
}
