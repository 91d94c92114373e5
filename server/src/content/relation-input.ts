/** The entry that a to-one relation or a media attribute will name: null for none, undefined for "as it is". */
type NamedEntry = { documentId: string } | { id: number } | null | undefined;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const fromScalar = (input: string | number): NamedEntry => {
  if (typeof input === 'number') return { id: input };
  // Strapi itself reads a text that begins with a digit as a row number.
  return /^\d/.test(input) ? { id: Number.parseInt(input, 10) } : { documentId: input };
};

const isEmptyList = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

const fromCommands = ({ set, connect, disconnect }: Record<string, unknown>): NamedEntry => {
  if (set !== undefined) return namedEntry(set);
  if (!isEmptyList(connect)) return namedEntry(connect);
  return isEmptyList(disconnect) ? undefined : null;
};

/**
 * Reads the input forms of Strapi's relations: `null`, an id, a document id, `{ id }`, `{ documentId }`, a list of
 * these, or `{ set, connect, disconnect }`. Of a list the last counts, as a to-one relation keeps only one.
 */
export const namedEntry = (input: unknown): NamedEntry => {
  if (input === undefined) return undefined;
  if (Array.isArray(input)) return input.length === 0 ? null : namedEntry(input.at(-1));
  if (typeof input === 'string' || typeof input === 'number') return input === '' ? null : fromScalar(input);
  if (!isObject(input)) return null;
  if (typeof input.documentId === 'string') return { documentId: input.documentId };
  if (typeof input.id === 'string' || typeof input.id === 'number') return { id: Number(input.id) };
  return fromCommands(input);
};

/**
 * The document ids in any such input, in lists and commands too, also those that it takes away. Row numbers are left out:
 * which document they belong to, only the database knows.
 */
export const namedDocumentIds = (input: unknown): string[] => {
  if (Array.isArray(input)) return input.flatMap(namedDocumentIds);
  if (typeof input === 'string') return input === '' || /^\d/.test(input) ? [] : [input];
  if (!isObject(input)) return [];
  if (typeof input.documentId === 'string') return [input.documentId];
  return [input.set, input.connect, input.disconnect].flatMap(namedDocumentIds);
};
