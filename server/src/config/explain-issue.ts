import { z } from 'zod';

type Path = readonly PropertyKey[];

/** The fault of one option: its path, and a sentence with its name, its value and what it accepts. */
interface OptionFlaw {
  path: string[];
  message: string;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner ? Reflect.get(inner, key) : undefined),
    value,
  );

/** The schema inside a wrapper that says what stands for a missing value. */
const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType | undefined =>
  schema instanceof z.ZodPrefault ||
  schema instanceof z.ZodDefault ||
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodNullable
    ? schema.unwrap()
    : undefined;

/** The schema of a key below an option. */
const below = (schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined => {
  const inside = unwrapped(schema);
  if (inside !== undefined) return below(inside, key);
  if (schema instanceof z.ZodObject) {
    const found = valueAt(schema.shape, [key]);
    return found instanceof z.core.$ZodType ? found : undefined;
  }
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
};

const keysOf = (schema: z.core.$ZodType): string[] => {
  const inside = unwrapped(schema);
  if (inside !== undefined) return keysOf(inside);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
};

/** The description may be on the option, or on the schema inside its default or optional wrapper. */
const descriptionOf = (schema: z.core.$ZodType): string | undefined => {
  const inside = unwrapped(schema);
  return z.globalRegistry.get(schema)?.description ?? (inside && descriptionOf(inside));
};

/** The deepest option with a description on the path to a value: for `locales.1`, that is `locales`. */
const optionAt = (root: z.core.$ZodType, path: Path): { path: Path; schema: z.core.$ZodType } => {
  let option: { path: Path; schema: z.core.$ZodType } = { path: [], schema: root };
  for (const key of path) {
    const inner = below(option.schema, key);
    if (inner === undefined || keysOf(inner).length + (descriptionOf(inner)?.length ?? 0) === 0) break;
    option = { path: [...option.path, key], schema: inner };
  }
  return option;
};

/** The values that an option accepts, from the description of its schema. */
export const describeOption = (root: z.core.$ZodType, path: Path): string | null =>
  descriptionOf(optionAt(root, path).schema) ?? null;

const dotted = (path: Path) => path.map(String).join('.');
// In a list, because JSON.stringify returns undefined for a function.
const quote = (value: unknown) => JSON.stringify([value]).slice(1, -1);

/** Explains one issue of `root` about `config`. */
export const explainIssue = (root: z.core.$ZodType, issue: z.core.$ZodIssue, config: unknown): OptionFlaw => {
  const { path, schema } = optionAt(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${dotted([...path, key])}"`).join(', ');
    const message = `there is no option ${names}; the options${path.length > 0 ? ` of "${dotted(path)}"` : ''} are ${keysOf(schema).join(', ')}`;
    return { path: [...path, issue.keys[0] ?? ''].map(String), message };
  }
  // a catalogue is too large to quote, and its messages name the entry
  if (issue.code === 'custom' && issue.params?.['explained'] === true)
    return { path: path.map(String), message: `"${dotted(path)}": ${issue.message}` };
  const accepted = descriptionOf(schema) ?? 'an object of options';
  const subject = path.length > 0 ? `"${dotted(path)}"` : 'the configuration';
  return {
    path: path.map(String),
    message: `${subject} is ${quote(valueAt(config, path))}; it must be ${accepted}`,
  };
};
