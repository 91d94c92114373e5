import { z } from 'zod';
import { SET_BY_VERIFYING } from '../../model/contracts/verification';
import { checkFields } from '../../model/validate/fields';
import { partialDate } from '../../model/validate/formats/calendar-date';
import { isUrlPath } from '../../model/validate/formats/url-path';
import { SINGLE_FACTS } from '../stated-facts';
import { onOneLine, withoutInvisible } from '../invisible';
import { PAGE_KINDS } from '../model/page';
import { hasUnwanted } from '../unwanted-characters';

/** Every scalar of the map is text, as in YAML's failsafe schema: `sourceDate: 2016` and `title: 404` mean what they say. */
const text = (longest: number) =>
  z
    .string({ error: 'must be text' })
    .min(1, 'must not be empty')
    .max(longest, `must have at most ${String(longest)} characters`)
    // a YAML escape spells them: "\0"
    .refine((value) => !hasUnwanted(value), 'must not contain control characters');
/** A name as people see it: on one line, and without invisible characters. */
const name = (longest: number) =>
  z
    .string({ error: 'must be text' })
    .transform(onOneLine)
    .pipe(text(longest).refine((value) => withoutInvisible(value) === value, 'must not contain invisible characters'));
const glob = text(1024);
const NOTHING = new Set(['', '~', 'null']);
const orNothing = <Output>(schema: z.ZodType<Output, string>) =>
  z
    .string({ error: 'must be text' })
    .transform((value) => (NOTHING.has(value) ? null : value))
    .pipe(z.union([z.null(), schema]));

const date = z.string().superRefine((value, context) => {
  const wrong = partialDate(value);
  if (wrong !== null) context.addIssue({ code: 'custom', message: wrong.words });
});

const urlPath = name(255)
  .refine(isUrlPath, 'must be a path that begins with "/", such as "/legal/sla/", without "?", "#" or white space')
  .transform((path) => path.normalize('NFC'));

const locale = text(32).refine((value) => {
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-')).length === 1;
  } catch {
    return false;
  }
}, 'must be a locale, such as "en" or "zh-CN"');

const pageDecision = z.strictObject(
  {
    locale: locale.optional(),
    group: name(255).optional(),
    path: urlPath.optional(),
    kind: z.enum(PAGE_KINDS, { error: `must be one of ${PAGE_KINDS.join(', ')}` }).optional(),
    title: name(255).optional(),
    parent: orNothing(text(1024)).optional(),
    supersededBy: orNothing(text(1024)).optional(),
    sourceDate: orNothing(date).optional(),
    holds: z.array(text(255), { error: 'must be a list of keys of certifications' }).optional(),
    winner: z
      .literal('true', { error: 'must be true' })
      .transform(() => true as const)
      .optional(),
    skip: text(255).optional(),
  },
  { error: 'must be a map of decisions, such as { kind: sla }' },
);

const FACTS = SINGLE_FACTS;
const UNWRITTEN = { documentId: null, locale: null, published: false, complete: false };

const facts = z
  .strictObject({
    ...Object.fromEntries(FACTS.map((name) => [name, orNothing(text(10_000)).optional()])),
    services: z.union([orNothing(text(255)), z.array(text(255))]).optional(),
  })
  .superRefine(({ services: _, ...values }, context) => {
    for (const { path, message } of checkFields('certification', values, UNWRITTEN))
      context.addIssue({ code: 'custom', path, message: message.replace(/^\w+ /, '') });
  });

const url = text(2048).regex(/^(?:https?:)?\/\/[^/\s]+/, 'must begin with a host, such as "https://cdn.example.com/"');
const folder = text(1024).refine(
  (path) => !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..'),
  'must be a folder inside the source',
);

const host = text(255)
  .regex(/^[^/\s:?#@]+(?::\d{1,5})?$/, 'must be a host, such as "old.example.com"')
  .toLowerCase();

/** A part whose key stands there and whose entries are still to be written. */
const orBlank = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/** `compliance.map.yml`, key by key. */
export const mapSchema = z.strictObject({
  exclude: orBlank(z.array(glob, { error: 'must be a list of globs' }).default([])),
  pages: orBlank(z.record(glob, pageDecision, { error: 'must be a map of globs and decisions' }).default({})),
  assets: orBlank(z.record(url, folder, { error: 'must be a map of URL prefixes and folders' }).default({})),
  links: orBlank(
    z
      .record(text(2048), orNothing(text(1024)), { error: 'must be a map of paths, and the pages that they lead to' })
      .default({}),
  ),
  hosts: orBlank(z.array(host, { error: 'must be a list of hosts' }).default([])),
  certifications: orBlank(z.record(text(255), facts, { error: 'must be a map of keys and facts' }).default({})),
});

/** The fields that a person sets by verifying a certification. */
export const SET_IN_PANEL: readonly string[] = ['certificationStatus', ...SET_BY_VERIFYING];

export const KNOWN_KEYS = {
  map: Object.keys(mapSchema.shape),
  page: Object.keys(pageDecision.shape),
  certification: [...FACTS, 'services'],
};
