/**
 * The source of a regular expression over folded text (`fold`), without groups that capture; case does not matter. In a
 * language that separates words, it finds whole words only.
 */
export type Words = string;
