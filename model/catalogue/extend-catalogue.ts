import { z } from 'zod';

import {
  CATEGORIES,
  EDITION_FORMS,
  ORGANIZATION_KINDS,
  STATEMENTS,
  type Catalogue,
  type Organization,
  type Standard,
} from './catalogue';

const key = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens, beginning with a letter');
const words = z.string().trim().min(1, 'must not be empty');
const url = z.url({ protocol: /^https?$/, error: 'must be a URL that begins with http:// or https://' });
const day = z.iso.date('must be a day of the calendar as YYYY-MM-DD');
const partialDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD');
const names = z.strictObject({ en: words, zh: words });

const edition = z.strictObject({
  edition: words,
  publishedOn: partialDate.nullable().default(null),
  withdrawnOn: day.nullable().default(null),
  transitionEndsOn: day.nullable().default(null),
  source: z.strictObject({ title: words, url }),
});

const standard = z.strictObject({
  key,
  identifier: words,
  name: names,
  aliases: z.array(words).default([]),
  family: z.array(words).default([]),
  category: z.enum(CATEGORIES),
  publisher: key,
  statement: z.enum(STATEMENTS).default('certification'),
  editionForm: z.enum(EDITION_FORMS).default('none'),
  levels: z.boolean().default(false),
  levelNames: z.record(words, z.array(words)).optional(),
  url: url.nullable().default(null),
  editions: z.array(edition).default([]),
}) satisfies z.ZodType<Standard>;

const organization = z.strictObject({
  key,
  name: names,
  aliases: z.array(words).default([]),
  kind: z.enum(ORGANIZATION_KINDS),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 country code such as "CN"')
    .nullable()
    .default(null),
  url: url.nullable().default(null),
}) satisfies z.ZodType<Organization>;

/** The additions of an app, as JSON: complete catalogue entries. An entry replaces the one with the same key. */
const catalogueExtension = z.strictObject({
  standards: z.array(standard).default([]),
  organizations: z.array(organization).default([]),
});
export type CatalogueExtension = z.input<typeof catalogueExtension>;

/** A catalogue, or a list of problems that each name an entry and its mistake. */
type ExtendedCatalogue = { catalogue: Catalogue; problems: [] } | { catalogue: null; problems: string[] };

/** Adds an app's entries to a catalogue; an entry replaces the one with the same key. Never throws. */
export const extendCatalogue = (base: Catalogue, extra: unknown): ExtendedCatalogue => {
  const parsed = catalogueExtension.safeParse(extra);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'catalogue'}: ${message}`);
    return { catalogue: null, problems };
  }
  const catalogue = {
    standards: replaceByKey(base.standards, parsed.data.standards),
    organizations: replaceByKey(base.organizations, parsed.data.organizations),
  };
  const problems = [
    ...doubled('standards', parsed.data.standards),
    ...doubled('organizations', parsed.data.organizations),
    ...unknownPublishers(catalogue),
    ...sharedSpellings(catalogue.standards),
  ];
  return problems.length > 0 ? { catalogue: null, problems } : { catalogue, problems: [] };
};

/** The first list, with entries of the second list added or replacing those with the same key. */
export const replaceByKey = <T extends { key: string }>(base: T[], extra: T[]): T[] => [
  ...new Map([...base, ...extra].map((entry) => [entry.key, entry])).values(),
];

const doubled = (list: string, entries: { key: string }[]): string[] => {
  const keys = entries.map((entry) => entry.key);
  const twice = new Set(keys.filter((each, index) => keys.indexOf(each) !== index));
  return [...twice].map((each) => `${list}: the key "${each}" is given twice`);
};

const unknownPublishers = ({ standards, organizations }: Catalogue): string[] => {
  const known = new Set(organizations.map((each) => each.key));
  return standards
    .filter(({ publisher }) => !known.has(publisher))
    .map(
      (each) =>
        `standards: "${each.key}" names the publisher "${each.publisher}", which is not an organization of the catalogue`,
    );
};

/** Finds spellings that two standards share, because a mention of one would be ambiguous. */
const sharedSpellings = (standards: Standard[]): string[] => {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const { key: own, identifier, aliases } of standards) {
    for (const spelling of [identifier, ...aliases]) {
      const plain = spelling
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_-]+/g, '');
      const owner = owners.get(plain) ?? own;
      if (owner !== own) problems.push(`standards: "${spelling}" is a spelling of both "${owner}" and "${own}"`);
      owners.set(plain, owner);
    }
  }
  return problems;
};
