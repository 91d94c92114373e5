/** Fields of that name hold the codes and values of sentences: those of content hold texts. */
const isSays = (key: string, value: unknown): boolean => key === 'says' && typeof value === 'object';

/** A value as programs read it: what findings say is its English text alone, without codes and values. */
export const writtenJson = (value: unknown): string =>
  JSON.stringify(value, (key, each: unknown) => (isSays(key, each) ? undefined : each));
