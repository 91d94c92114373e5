import { stringify } from 'yaml';
import { FRONT_MATTER_FIELDS, ownKey, type FrontMatterField } from '../interpret/front-matter-fields';

/** What the front matter of a page is to say; null: that there is none. */
export type Statements = Partial<Record<FrontMatterField, string | null>>;

/**
 * Front matter that is read back to the same fields: under the keys that the site's settings map, so that other programs
 * understand it, and under `compliance` where there is no such key. `attributes` are what else the source's header says.
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
  // no folding: a reader compares lines
  return `---\n${stringify(values, { lineWidth: 0, schema: 'core', aliasDuplicateObjects: false })}---\n`;
};

const OWN = ownKey('title').split('.', 1)[0] ?? '';
