import { packedRows, shownAttributes, type FormAttributes, type FormRow } from './form-rows';

/** Fields that later versions added; Strapi puts such a field at the end of a form that it has stored. */
const ADDED_LATER = ['owner', 'renewsOn'];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether a stored form is the one that Strapi made of the schema, so that nobody has arranged it. */
export const isStrapisForm = (stored: readonly FormRow[], attributes: FormAttributes): boolean => {
  const shown = shownAttributes(attributes);
  const orders = [
    shown,
    [...shown.filter((name) => !ADDED_LATER.includes(name)), ...shown.filter((name) => ADDED_LATER.includes(name))],
  ];
  const rows = stored.map((row) => row.map(({ name, size }) => ({ name, size })));
  return orders.some((order) => isSame(rows, packedRows(order, attributes)));
};

/** The field by which Strapi shows an entry where nobody has said anything. */
export const strapisMainField = (attributes: FormAttributes): string =>
  Object.keys(attributes).find((name) => attributes[name]?.type === 'string' && name !== 'documentId') ?? 'id';
