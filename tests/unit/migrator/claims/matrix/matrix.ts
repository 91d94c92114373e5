/** Texts of one language: those that state certificates of their author, with the keys, and those that state none. */
export interface Matrix {
  holds: readonly (readonly [text: string, keys: string])[];
  nothing: readonly string[];
}
