/** A field in a row of a form; a row is 12 wide. */
interface FormField {
  name: string;
  size: number;
}

export type FormRow = FormField[];

/** The parts of an attribute of a schema that a form looks at. */
interface FormAttribute {
  type: string;
  visible?: boolean;
  target?: string;
}

export type FormAttributes = Readonly<Record<string, FormAttribute>>;

const ROW = 12;

/** Strapi gives these a row of their own. */
const FULL = ['json', 'richtext', 'blocks', 'component', 'dynamiczone'];
const SMALL = ['boolean', 'date', 'time', 'integer', 'biginteger', 'decimal', 'float'];

/** The attributes that Strapi adds to a type and shows in no form. */
const SYSTEM = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
];

const defaultSize = ({ type }: FormAttribute): number => {
  if (FULL.includes(type)) return ROW;
  return SMALL.includes(type) ? 4 : 6;
};

/** The attributes that a form can show, in the order of the schema. */
export const shownAttributes = (attributes: FormAttributes): string[] =>
  Object.keys(attributes).filter((name) => attributes[name]?.visible !== false && !SYSTEM.includes(name));

/** Fields in rows as Strapi fills them where nobody has said anything. */
export const packedRows = (names: readonly string[], attributes: FormAttributes): FormRow[] => {
  const rows: FormRow[] = [];
  let used = ROW;
  for (const name of names) {
    const attribute = attributes[name];
    if (attribute === undefined) continue;
    const size = defaultSize(attribute);
    if (used + size > ROW) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ name, size });
    used += size;
  }
  return rows;
};

const arrangedRow = (names: readonly string[], attributes: FormAttributes): FormRow => {
  const [only] = names;
  const isLong = names.length === 1 && only !== undefined && ['text', ...FULL].includes(attributes[only]?.type ?? '');
  const size = isLong ? ROW : ROW / Math.max(2, names.length);
  return names.map((name) => ({ name, size }));
};

/** Fields in the rows that are given; those that an app has added follow. */
export const arrangedRows = (rows: readonly (readonly string[])[], attributes: FormAttributes): FormRow[] => {
  const named = new Set(rows.flat());
  const added = shownAttributes(attributes).filter((name) => !named.has(name));
  return [...rows.map((row) => arrangedRow(row, attributes)), ...packedRows(added, attributes)];
};
