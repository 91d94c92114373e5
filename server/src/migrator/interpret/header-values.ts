import { type Report } from '../diagnostics';
import type { SiteRules } from '../model';
import type { HeaderAttribute } from '../read/header-attributes';
import type { LiftedText } from '../read/lift';
import { orInTheMap } from '../map/map-line';
import { withReferencesResolved } from '../parse/html-tokens';
import { unwantedIn, withoutUnwanted } from '../read/unwanted-characters';
import { readDate } from './date';
import { isMarkedDraft } from './draft-mark';
import { OWN_FIELDS } from './front-matter-fields';
import { statedValues, type StatedValues } from './stated-values';

/** What a page's headers say, whichever header says it. */
export interface HeaderValues {
  title: string | null;
  pageTitle: string | null;
  description: string | null;
  sourceDate: string | null;
  locale: { value: string; offset: number } | null;
  layout: string | null;
  slug: string | null;
  permalink: string | null;
  /** The front matter says that the page is not public yet. */
  markedDraft: boolean;
  stated: StatedValues;
  /** Everything that has no field of its own. */
  attributes: Record<string, string>;
}

/** The attributes of `<properties>` and `<tags>` that have a field; of two dates the first one counts. */
const HEADER_FIELDS = new Map([
  ['pagetitle', 'pageTitle'],
  ['description', 'description'],
  ['wacn.date', 'date'],
  ['ms.date', 'date'],
  ['wacn.lang', 'locale'],
]);
/** Of several dates the one on the site counts, then the one of the text it was made from. */
const DATE_RANK = new Map([
  ['wacn.date', 0],
  ['ms.date', 1],
]);
/** Fields whose attribute is printed all the same. */
const KEPT = new Set(['locale', 'layout', 'draft', 'published']);
/** Never taken from a source, whatever a mapping says. */
const FORBIDDEN = /^(?:__proto__|constructor|prototype|id|documentId|publishedAt)$/i;

/** Maps header attributes and front matter to the fields of a page. */
export const headerValues = (lifted: LiftedText, rules: SiteRules, report: Report): HeaderValues => {
  const matter = lastOfEach(lifted.frontMatter);
  const all = [
    ...firstOfEach(lifted.attributes, report).map(decoded(report)).map(withField(HEADER_FIELDS)),
    ...(matter.length === 0 ? [] : matter.map(decoded(report)).map(withField(frontMatterFields(rules)))),
  ];
  const find = (field: string): HeaderAttribute | undefined =>
    all.find((each) => each.field === field && each.value !== '');
  const value = (field: string): string | null => find(field)?.value ?? null;

  const unread = lifted.unread.map(withField(frontMatterFields(rules)));
  const markedDraft = isMarkedDraft(all, unread, report);
  const sourceDate = firstDate(
    all.filter((each) => each.field === 'date'),
    lifted,
    report,
  );
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
    permalink: value('permalink'),
    markedDraft,
    stated: statedValues(find, report),
    attributes: Object.fromEntries(attributes),
  };
};

/** In a header block the first value counts: a second `<tags>` is a left-over. */
const firstOfEach = (attributes: HeaderAttribute[], report: Report): HeaderAttribute[] => {
  const found = new Map<string, HeaderAttribute>();
  for (const attribute of attributes) {
    const name = attribute.name.toLowerCase();
    const first = found.get(name);
    if (first === undefined || first.value === '') found.set(name, attribute);
    else if (attribute.value !== '' && attribute.value !== first.value) {
      report('HDR_DUPLICATE_ATTRIBUTE', attribute.offset, `${attribute.name} is given twice; “${first.value}” counts.`);
    }
  }
  return [...found.values()];
};

/** In YAML the last value counts, as for the generators that read it. */
const lastOfEach = (attributes: HeaderAttribute[]): HeaderAttribute[] => [
  ...new Map(attributes.map((attribute) => [attribute.name.toLowerCase(), attribute])).values(),
];

/** As much of an impossible date as can be right; null when nothing can. */
const certainPart = (value: string): string | null => {
  const year = /(?:19|20)\d\d/.exec(value)?.[0] ?? null;
  const month = /^(\d{1,2})[/.-]\d{1,2}[/.-]\d{4}$/.exec(value)?.[1] ?? /^\d{4}[/.-](\d{1,2})[/.-]/.exec(value)?.[1];
  const fits = month !== undefined && Number(month) >= 1 && Number(month) <= 12;
  return year !== null && fits ? `${year}-${month.padStart(2, '0')}` : year;
};

const firstDate = (dates: HeaderAttribute[], lifted: LiftedText, report: Report): string | null => {
  const rank = (name: string): number => DATE_RANK.get(name.toLowerCase()) ?? DATE_RANK.size;
  const sorted = dates.filter(({ value }) => value !== '').sort((a, b) => rank(a.name) - rank(b.name));
  const read = sorted.map((attribute) => ({ ...attribute, ...readDate(attribute.value) }));
  const at = read.findIndex((each) => 'date' in each);
  const first = read[at];
  const date = first !== undefined && 'date' in first ? first.date : null;
  for (const { name, value, offset, ...rest } of at < 0 ? read : read.slice(0, at)) {
    const impossible = 'flaw' in rest && rest.flaw === 'impossible';
    report(
      impossible ? 'DATE_IMPOSSIBLE' : 'DATE_UNREADABLE',
      offset,
      `${name}="${value}" is ${impossible ? 'no date' : 'in no known form'}.`,
      orInTheMap('Write MM/YYYY or MM/DD/YYYY.', lifted.source.path, { sourceDate: date ?? certainPart(value) }),
    );
  }
  return date;
};

/** What an export writes says what it means; legacy values were written for a page of HTML. */
const OWN_KEY = /^compliance\./i;

/** A value with its character references resolved, once: `&amp;amp;` is `&amp;`. */
const decoded =
  (report: Report) =>
  (attribute: HeaderAttribute): HeaderAttribute => {
    const { name, value, offset } = attribute;
    if (!value.includes('&') || OWN_KEY.test(name)) return attribute;
    const whole = withReferencesResolved(value);
    const characters = unwantedIn(whole);
    if (characters === '') return { ...attribute, value: whole.trim() };
    const message = `The value of ${name} holds characters that cannot be stored (${characters}); they were left out.`;
    report('HDR_UNSTORABLE', offset, message);
    return { ...attribute, value: withoutUnwanted(whole).trim(), unstorable: true };
  };

const localeOf = (attribute: HeaderAttribute | undefined, report: Report): HeaderValues['locale'] => {
  if (attribute === undefined) return null;
  if (attribute.unstorable !== true && /^[a-z]{2,8}(?:[-_][a-z0-9]{1,8})*$/i.test(attribute.value))
    return { value: attribute.value, offset: attribute.offset };
  report('HDR_WRONG_VALUE', attribute.offset, `${attribute.name}="${attribute.value}" names no language.`);
  return null;
};

const withField =
  (fields: Map<string, string>) =>
  (attribute: HeaderAttribute): HeaderAttribute & { field: string | undefined } => ({
    ...attribute,
    field: fields.get(attribute.name.toLowerCase()),
  });

const frontMatterFields = ({ frontMatter }: SiteRules): Map<string, string> =>
  new Map([...HEADER_FIELDS, ...lowerKeys(frontMatter), ...OWN_FIELDS]);

const lowerKeys = (map: Record<string, string>): [string, string][] =>
  Object.entries(map).map(([key, field]) => [key.toLowerCase(), field]);
