import { say } from '../../../../model/say';
import { newFinding, type Finding, type Report } from '../../../findings';
import type { SiteRules } from '../../../model/site-rules';
import type { HeaderAttribute } from '../../dialects/header-construct';
import { BLOCK_KEYS, DATE_KEYS, FRONT_MATTER_KEYS, keyName } from '../../dialects/header-keys';
import { generatorKeys } from '../../dialects/generators/generators';
import { expandTemplates, templatesOf } from '../../parse/expand-templates';
import type { LiftedText } from '../../parse/lift';
import { orInTheMap, pageLine } from '../../../map/map-line';
import { withReferencesResolved } from '../../parse/html/html-tokens';
import { unwantedIn, withoutUnwanted } from '../../../unwanted-characters';
import { readDate, type ReadDate } from './date';
import { isMarkedDraft, isNoPermalink } from './draft-mark';
import { OWN_FIELDS } from './front-matter-fields';
import { statedValues, type StatedValues } from './stated-values';

/** The values of a page's headers, whichever header contains them. */
export interface HeaderValues {
  title: string | null;
  pageTitle: string | null;
  description: string | null;
  sourceDate: string | null;
  locale: { value: string; offset: number } | null;
  layout: string | null;
  slug: string | null;
  permalink: string | null;
  /** Old addresses of the page, as they are written. */
  redirectsFrom: string[];
  redirectsTo: string | null;
  /** The name by which the generator knows the page. */
  pageId: string | null;
  /** The name that its translations share. */
  translationKey: string | null;
  /** The date of the key `date`, which addresses may contain. */
  statedDate: string | null;
  publishDate: string | null;
  expiryDate: string | null;
  /** Whether the front matter says that the page is not public yet. */
  markedDraft: boolean;
  stated: StatedValues;
  /** Every attribute that has no field of its own. */
  attributes: Record<string, string>;
}

/** Fields whose attribute is kept in `attributes` as well. */
const KEPT = new Set(['locale', 'layout', 'draft', 'published']);
/** Names that are never taken from a source, whatever a mapping says. */
const FORBIDDEN = /^(?:__proto__|constructor|prototype|id|documentId|publishedAt)$/i;

/** Maps header attributes and front matter to the fields of a page. */
export const headerValues = (lifted: LiftedText, rules: SiteRules, findings: Finding[]): HeaderValues => {
  const report: Report = (code, offset, message, hint) =>
    findings.push(newFinding(code, lifted.source.path, lifted.placeOf({ offset }), message, hint ?? null));
  const printed = printedValue(lifted, rules, findings);
  const header = firstOfEach(lifted.attributes, report).map(decoded(report)).map(withField(BLOCK_KEYS)).map(printed);
  const matter = lifted.frontMatter
    .map(decoded(report))
    .map(withField(frontMatterFields(rules)))
    .map(printed);
  const all = [...header, ...lastOfEach(matter)];
  const ofField = new Map<string, HeaderAttribute>();
  for (const each of all)
    if (each.field !== undefined && each.value !== '' && !ofField.has(each.field)) ofField.set(each.field, each);
  const find = (field: string): HeaderAttribute | undefined => ofField.get(field);
  const value = (field: string): string | null => find(field)?.value ?? null;

  const unread = lifted.unread.map(withField(frontMatterFields(rules)));
  const markedDraft = isMarkedDraft([...header, ...matter], unread, report);
  const sourceDate = firstDate(
    all.filter((each) => each.field === 'date'),
    lifted,
    report,
  );
  const permalink = value('permalink');
  const dateNamed = (key: string): string | null =>
    dateOf(all.find(({ name }) => name.toLowerCase() === key)?.value ?? '');
  const attributes = new Map<string, string>();
  for (const { name, value: written, field } of all) {
    if (written === '' || (field !== undefined && !KEPT.has(field)) || FORBIDDEN.test(name)) continue;
    if (!attributes.has(name)) attributes.set(name, written);
  }
  return {
    title: value('title'),
    pageTitle: value('pageTitle'),
    description: value('description'),
    sourceDate,
    locale: localeOf(find('locale'), report),
    layout: value('layout'),
    slug: value('slug'),
    permalink: permalink === null || isNoPermalink(permalink) ? null : permalink,
    redirectsFrom: all.flatMap(({ name, field, value: written }) =>
      field === 'redirectsFrom' ? listed(written).filter((item) => isOldAddress(name, item, rules)) : [],
    ),
    redirectsTo: listed(value('redirectsTo') ?? '')[0] ?? null,
    pageId: value('pageId'),
    translationKey: value('translationKey'),
    statedDate: dateOf(all.find(({ name }) => /^date(?:\.created)?$/i.test(name))?.value ?? ''),
    publishDate: dateNamed('publishdate'),
    expiryDate: dateNamed('expirydate'),
    markedDraft,
    stated: statedValues(find, report),
    attributes: Object.fromEntries(attributes),
  };
};

/** Hugo's aliases may be relative to the folder of their page; elsewhere other aliases are names. */
const isOldAddress = (key: string, item: string, { conventions }: SiteRules): boolean =>
  conventions?.generator === 'hugo' || keyName(key) !== 'aliases' || item.startsWith('/');
/** Fields whose values readers see, in which templates print as they do in the text. */
const SHOWN = new Set(['title', 'pageTitle', 'description', 'tagline', 'summary']);

/** A value of a header with what its template code prints. */
const printedValue =
  (lifted: LiftedText, rules: SiteRules, findings: Finding[]) =>
  <Named extends HeaderAttribute & { field: string | undefined }>(each: Named): Named => {
    const { field, value, offset } = each;
    if (field === undefined || !SHOWN.has(field) || !/\{[{%]/.test(value)) return each;
    const text = { source: { ...lifted.source, text: value }, text: value, spans: [], strays: [] };
    const { page, findings: told } = expandTemplates(text, templatesOf(lifted, rules));
    findings.push(...told.map((finding) => ({ ...finding, ...lifted.placeOf({ offset }) })));
    return { ...each, value: page.text.trim() };
  };

/** The items of a list, as front matter is flattened. */
const listed = (value: string): string[] => value.split(/,\s+/).filter((item) => item !== '');

const dateOf = (value: string): string | null => {
  const read = readDate(value);
  return 'date' in read ? read.date : null;
};

/** Keeps the first value of each attribute in a header block, because a second `<tags>` is a remnant. */
const firstOfEach = (attributes: HeaderAttribute[], report: Report): HeaderAttribute[] => {
  const found = new Map<string, HeaderAttribute>();
  for (const attribute of attributes) {
    const name = attribute.name.toLowerCase();
    const first = found.get(name);
    if (first === undefined || first.value === '') found.set(name, attribute);
    else if (attribute.value !== '' && attribute.value !== first.value) {
      report(
        'HDR_DUPLICATE_ATTRIBUTE',
        attribute.offset,
        say('attributeTwice', { key: attribute.name, value: first.value }),
      );
    }
  }
  return [...found.values()];
};

/** Keeps the last value of each key in YAML, as the generators that read it do. */
const lastOfEach = <T extends HeaderAttribute>(attributes: T[]): T[] => [
  ...new Map(attributes.map((attribute) => [attribute.name.toLowerCase(), attribute])).values(),
];

/** The part of an impossible date that can be right; null if there is none. */
const certainPart = (value: string): string | null => {
  const year = /(?:19|20)\d\d/.exec(value)?.[0] ?? null;
  const month = /^(\d{1,2})[/.-]\d{1,2}[/.-]\d{4}$/.exec(value)?.[1] ?? /^\d{4}[/.-](\d{1,2})[/.-]/.exec(value)?.[1];
  const fits = month !== undefined && Number(month) >= 1 && Number(month) <= 12;
  return year !== null && fits ? `${year}-${month.padStart(2, '0')}` : year;
};

const firstDate = (dates: HeaderAttribute[], lifted: LiftedText, report: Report): string | null => {
  const rank = (name: string): number => {
    const at = DATE_KEYS.indexOf(name.toLowerCase());
    return at < 0 ? DATE_KEYS.length : at;
  };
  const stated = dates
    // VitePress' `lastUpdated: false` says whether to print one
    .filter(({ value }) => value !== '' && !/^(?:true|false)$/i.test(value))
    .map((attribute) => ({ ...attribute, ...readDate(attribute.value) }));
  // of dates that nothing else ranks the newest is that of the page; one that cannot be read comes first, to be reported
  const newest = (a: ReadDate, b: ReadDate): number => {
    const [first, second] = [a, b].map((each) => ('date' in each ? each.date : '\uffff'));
    return (first ?? '') < (second ?? '') ? 1 : -1;
  };
  const read = stated.toSorted((a, b) => rank(a.name) - rank(b.name) || newest(a, b));
  const at = read.findIndex((each) => 'date' in each);
  const first = read[at];
  const date = first !== undefined && 'date' in first ? first.date : null;
  for (const { name, value, offset, ...rest } of at < 0 ? read : read.slice(0, at)) {
    const impossible = 'flaw' in rest && rest.flaw === 'impossible';
    report(
      impossible ? 'DATE_IMPOSSIBLE' : 'DATE_UNREADABLE',
      offset,
      say('valueFlawed', {
        ...{ key: name, value },
        flaw: impossible ? say('notADate') : say('notAFormat'),
      }),
      orInTheMap(say('writeDate'), pageLine(lifted.source.path, { sourceDate: date ?? certainPart(value) })),
    );
  }
  return date;
};

/** Keys that an export writes. Their values are literal, while legacy values were written for an HTML page. */
const OWN_KEY = /^compliance\./i;

/** Resolves the character references of a value once: `&amp;amp;` becomes `&amp;`. */
const decoded =
  (report: Report) =>
  (attribute: HeaderAttribute): HeaderAttribute => {
    const { name, value, offset } = attribute;
    if (!value.includes('&') || OWN_KEY.test(name)) return attribute;
    const whole = withReferencesResolved(value);
    const characters = unwantedIn(whole);
    if (characters === '') return { ...attribute, value: whole.trim() };
    const message = say('valueUnstorable', { key: name, characters });
    report('HDR_UNSTORABLE', offset, message);
    return { ...attribute, value: withoutUnwanted(whole).trim(), unstorable: true };
  };

const localeOf = (attribute: HeaderAttribute | undefined, report: Report): HeaderValues['locale'] => {
  if (attribute === undefined) return null;
  if (attribute.unstorable !== true && /^[a-z]{2,8}(?:[-_][a-z0-9]{1,8})*$/i.test(attribute.value))
    return { value: attribute.value, offset: attribute.offset };
  report('HDR_WRONG_VALUE', attribute.offset, say('namesNoLanguage', { key: attribute.name, value: attribute.value }));
  return null;
};

const withField =
  (fields: ReadonlyMap<string, string>) =>
  (attribute: HeaderAttribute): HeaderAttribute & { field: string | undefined } => ({
    ...attribute,
    field: fields.get(keyName(attribute.name)),
  });

/** All pages of a site have the same rules. */
const fieldsOf = new WeakMap<SiteRules, ReadonlyMap<string, string>>();

const frontMatterFields = (rules: SiteRules): ReadonlyMap<string, string> => {
  const known = fieldsOf.get(rules);
  if (known !== undefined) return known;
  const { frontMatter, conventions } = rules;
  const fields = new Map([
    ...FRONT_MATTER_KEYS,
    ...[...Object.entries(generatorKeys(conventions)), ...Object.entries(frontMatter), ...OWN_FIELDS].map(
      ([key, field]): [string, string] => [keyName(key), field],
    ),
  ]);
  fieldsOf.set(rules, fields);
  return fields;
};
