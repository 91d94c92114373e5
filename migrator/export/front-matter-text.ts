import { stringify } from 'yaml';
import { FRONT_MATTER_FIELDS, ownKey, type FrontMatterField } from '../reader/interpret/header/front-matter-fields';

/** The values for the front matter of a page; null states that there is none. */
export type Statements = Partial<Record<FrontMatterField, string | null>>;

/**
 * Writes front matter that is read back to the same fields. It uses the keys that the site's settings map, so that
 * other programs understand it, and keys under `compliance` for the rest. `attributes` are the other attributes of the
 * source's header.
 */
export const frontMatterText = (
  statements: Statements,
  attributes: Readonly<Record<string, string>>,
  mapping: Readonly<Record<string, string>>,
): string => {
  const plain: Record<string, string | null> = {};
  const own: Record<string, string | null> = {};
  for (const field of FRONT_MATTER_FIELDS) {
    const value = statements[field];
    if (value === undefined) continue;
    const key = Object.keys(mapping).find((each) => mapping[each] === field);
    if (key === undefined || Object.hasOwn(attributes, key)) own[field] = value;
    else plain[key] = value;
  }
  const values = { ...plain, ...(Object.keys(own).length > 0 && { [OWN]: own }), ...attributes };
  // lines are not folded, so that they can be compared
  return `---\n${stringify(values, { lineWidth: 0, schema: 'core', aliasDuplicateObjects: false })}---\n`;
};

const OWN = ownKey('title').split('.', 1)[0] ?? '';
