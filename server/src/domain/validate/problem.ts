/** One reason why a record may not be stored. */
export interface Problem {
  /** The attribute, as Strapi's own validation errors name it: `['validUntil']`. */
  path: string[];
  /** A whole sentence for people, beginning with the attribute. */
  message: string;
}

export const problem = (attribute: string, message: string): Problem => ({
  path: [attribute],
  message: `${attribute} ${message}`,
});

const LONGEST_QUOTE = 80;

/** A value as a message may show it: on one line, without control characters, not too long. */
export const quote = (value: unknown): string => {
  // In a list, since what JSON cannot say would not even be text.
  const text = JSON.stringify([value]).slice(1, -1);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
};
