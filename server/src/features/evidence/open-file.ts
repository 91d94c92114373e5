/** A file to hand out. */
export interface OpenFile {
  /** The folder, and the file's name in it. */
  folder: string;
  stored: string;
  /** Its name in the recipient's browser. */
  name: string;
}
