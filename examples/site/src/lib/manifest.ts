import type { Copied } from './copied';

/** Something that is not in the build, and why. */
export interface LeftOut {
  what: string;
  why: string;
}

/** The files that Astro has built, and where they belong: its own routes cannot have every path that a page can have. */
export interface Manifest {
  /** `at` is the folder below `built` in which the page is until it is put where its path says. */
  pages: { at: string; path: string }[];
  /** Files that pages show or link to, each once. */
  files: Copied[];
  leftOut: LeftOut[];
}
