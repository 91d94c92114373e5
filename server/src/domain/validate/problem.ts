/** One reason why an entry must not be stored. */
export interface Problem {
  /** The path of the attribute, in the form of Strapi's own validation errors: `['validUntil']`. */
  path: string[];
  /** A complete sentence for people that begins with the attribute. */
  message: string;
}

export const problem = (attribute: string, message: string): Problem => ({
  path: [attribute],
  message: `${attribute} ${message}`,
});

const LONGEST_QUOTE = 80;

/** Formats a value for a message: on one line, without control characters, shortened. */
export const quote = (value: unknown): string => {
  // in a list, because JSON.stringify returns undefined for some values
  const text = JSON.stringify([value]).slice(1, -1);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
};
