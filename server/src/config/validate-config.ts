import { z } from 'zod';
import { configSchema } from './schema';

type Path = readonly PropertyKey[];

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** The deepest described option on the way to a value, with its path: of `locales.1`, that is `locales`. */
const optionAt = (path: Path): { path: Path; schema: z.core.$ZodType } => {
  let option: { path: Path; schema: z.core.$ZodType } = { path: [], schema: configSchema };
  for (const key of path) {
    const inner = optionsOf(option.schema)[String(key)];
    if (inner === undefined) break;
    option = { path: [...option.path, key], schema: inner };
  }
  return option;
};

const optionsOf = (schema: z.core.$ZodType): Record<string, z.core.$ZodType> => {
  if (schema instanceof z.ZodPrefault) return optionsOf(schema.unwrap());
  return schema instanceof z.ZodObject ? schema.shape : {};
};

const dotted = (path: Path) => path.map(String).join('.');
// In a list, since what JSON cannot say, such as a function, would not even be text.
const quote = (value: unknown) => JSON.stringify([value]).slice(1, -1);

const explain = (issue: z.core.$ZodIssue, config: unknown): string => {
  const { path, schema } = optionAt(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${dotted([...path, key])}"`).join(', ');
    return `there is no option ${names}; the options${path.length > 0 ? ` of "${dotted(path)}"` : ''} are ${Object.keys(optionsOf(schema)).join(', ')}`;
  }
  const accepted = z.globalRegistry.get(schema)?.description ?? 'an object of options';
  const subject = path.length > 0 ? `"${dotted(path)}"` : 'the configuration';
  return `${subject} is ${quote(valueAt(config, path))}; it must be ${accepted}`;
};

/**
 * Checks the plugin's part of `config/plugins`.
 *
 * @throws Error naming, for each wrong option, its name, its value and what it accepts; Strapi then refuses to boot.
 */
export const validateConfig = (config: unknown): void => {
  const { error } = configSchema.safeParse(config);
  if (error) throw new Error(error.issues.map((issue) => explain(issue, config)).join('. '));
};
