import { PROCESSOR_DAYS, type ProcessorDay } from '../../../../model/contracts/processors';
import { say, type Said } from '../../../../model/say';
import type { Locale } from '../../../../model/contracts/values';
import { fromKeys } from '../../../../model/typed-keys';
import type { Finding } from '../../../findings';
import { groupBy } from '../../../group-by';
import { ROW_TEXTS, type ProcessorDraft, type RowText } from '../../../model/processor';
import type { StatedFact } from '../../../model/record-draft';
import { webAddress } from '../certifications/organization-records';
import type { ServiceNaming } from '../certifications/service-records';
import { servicesOf, type NamedService } from '../certifications/services';
import { factsDisagree } from '../disagreement';
import { keyFromName, presenceOf, type Naming, type NamedRecord } from '../named-record';
import type { Listing } from './listings';
import { keysOfProcessors } from './same-processor';

/** The attribute that holds what a row says in its own words. */
const ATTRIBUTES = {
  purpose: 'purpose',
  data: 'dataCategories',
  subjects: 'dataSubjects',
  scene: 'scene',
  sharing: 'sharing',
  condition: 'condition',
  note: 'note',
  safeguards: 'safeguards',
} as const satisfies Record<RowText, string>;

/** A row of a list, with the file that has it. */
interface Row extends Naming {
  row: ProcessorDraft;
}

type Field = Exclude<keyof ProcessorDraft, 'line' | 'quotes'>;
/** A field that a row states once, in words or as a day. */
type SingleField = RowText | ProcessorDay | 'organization';

const factOf = (key: string, field: Field, value: string, { row, path }: Row): StatedFact => {
  const { text, line } = row.quotes[field] ?? row.quotes['name'] ?? { text: row.name, line: row.line };
  return { value, path, line, text, certification: key, field };
};

/** One fact of several, with all their words. */
const joinedFact = (facts: readonly StatedFact[], between: string): StatedFact | null => {
  const [first] = facts;
  if (first === undefined) return null;
  const words = (of: (fact: StatedFact) => string): string[] => [...new Set(facts.map(of))];
  return { ...first, value: words(({ value }) => value).join(between), text: words(({ text }) => text).join(' … ') };
};

/** The facts of all rows that state a field, in their order. */
const statedIn = (key: string, field: SingleField, rows: readonly Row[]): StatedFact[] =>
  rows.flatMap((each) => {
    const value = each.row[field];
    return value === null ? [] : [factOf(key, field, value, each)];
  });

/** The values of a field in the rows of the first file that states it: one company may have several rows in a list. */
const textFact = (key: string, field: SingleField, rows: readonly Row[]): StatedFact | null => {
  const facts = statedIn(key, field, rows);
  return joinedFact(
    facts.filter(({ path }) => path === facts[0]?.path),
    '\n',
  );
};

/** All values of a list, sorted, each once, with the quotes of the rows that add one. */
const listFact = (key: string, field: 'countries' | 'seats' | 'services', rows: readonly Row[]) => {
  const found = new Set<string>();
  const facts = rows.flatMap((each) => {
    const added = each.row[field].filter((value) => !found.has(value));
    for (const value of added) found.add(value);
    return added.length === 0 ? [] : [factOf(key, field, added.join(', '), each)];
  });
  return { values: [...found].sort(), fact: joinedFact(facts, ', ') };
};

/** The services that rows of one language name; none where one of these rows names none, which is about more than the others. */
const servicesIn = (own: readonly Row[]): NamedService[] => {
  const listing = own.find(({ row }) => row.services.length > 0)?.path;
  const among = own.filter(({ path }) => path === listing);
  return among.every(({ row }) => row.services.length > 0) ? servicesOf(among.flatMap(({ row }) => row.services)) : [];
};

interface Found {
  fact: StatedFact | null;
  findings: Finding[];
}

const NONE: Found = { fact: null, findings: [] };

/** Reports at the last of some facts that they differ, or that other rows lack them. */
const reported = (facts: readonly StatedFact[], kept: Said): Finding[] => {
  const at = facts.at(-1);
  return at === undefined ? [] : [factsDisagree('PROCESSOR_FACTS_DISAGREE', facts, { at, kept })];
};

/** The fact that is used, and a finding about those that say otherwise. */
const settled = (fact: StatedFact | null, against: readonly StatedFact[]): Found =>
  fact === null || against.length === 0
    ? { fact, findings: [] }
    : { fact, findings: reported([fact, ...against], say('firstIsUsed')) };

/** A fact that is one for the whole company: the first that is stated. */
const oneFact = (key: string, field: SingleField, rows: readonly Row[]): Found => {
  const [fact = null, ...others] = statedIn(key, field, rows);
  return settled(
    fact,
    others.filter(({ value }) => value !== fact?.value),
  );
};

/**
 * The first or the last day of a company. A row may tell of one of its tasks alone, so that every row has to state the day:
 * of the beginning, those of the first file that states one; of the end, those of all files in its language. Else there is
 * none, and a finding.
 */
const endFact = (key: string, field: 'effectiveOn' | 'removedOn', rows: readonly Row[]): Found => {
  const first = rows.find(({ row }) => row[field] !== null);
  if (first === undefined) return NONE;
  const isAmong = ({ path, locale }: Row): boolean =>
    field === 'effectiveOn' ? path === first.path : locale === first.locale;
  const among = rows.filter(isAmong);
  const facts = statedIn(key, field, among);
  if (facts.length < among.length) return { fact: null, findings: reported(facts, say('notInEveryRow')) };
  const sorted = facts.toSorted((one, other) => (one.value < other.value ? -1 : 1));
  const known = new Set(facts.map(({ value }) => value));
  const elsewhere = statedIn(
    key,
    field,
    rows.filter((each) => !isAmong(each)),
  );
  return settled(
    (field === 'effectiveOn' ? sorted[0] : sorted.at(-1)) ?? null,
    elsewhere.filter(({ value }) => !known.has(value)),
  );
};

const dayFact = (key: string, field: ProcessorDay, rows: readonly Row[]): Found =>
  field === 'effectiveOn' || field === 'removedOn' ? endFact(key, field, rows) : oneFact(key, field, rows);

/** The entries behind the lists of processors of a site. */
export interface ProcessorRecords {
  records: NamedRecord[];
  /** The services that they name. */
  services: ServiceNaming[];
  findings: Finding[];
}

const recordOf = (
  key: string,
  rows: readonly Row[],
  defaultLocale: Locale,
): { record: NamedRecord; findings: Finding[] } => {
  const days = fromKeys(PROCESSOR_DAYS, (day) => dayFact(key, day, rows));
  const [countries, seats] = [listFact(key, 'countries', rows), listFact(key, 'seats', rows)];
  const stated = rows.find(({ row }) => row.quotes['kind'] !== undefined);
  const linked = rows.find(({ row }) => webAddress(row.url) !== null);
  const byLocale = groupBy(rows, ({ locale }) => locale);
  const companies = new Map([...byLocale].map(([locale, own]) => [locale, oneFact(key, 'organization', own)]));
  const planned = rows.every(({ row }) => row.planned) ? rows[0] : undefined;
  return {
    findings: [
      ...PROCESSOR_DAYS.flatMap((day) => days[day].findings),
      ...[...companies.values()].flatMap(({ findings }) => findings),
    ],
    record: {
      type: 'processor',
      key,
      presence: presenceOf(rows, defaultLocale),
      namedBy: [...new Set(rows.map(({ path }) => path))],
      shared: {
        kind: (stated ?? rows[0])?.row.kind ?? null,
        countries: countries.values,
        seats: seats.values,
        url: webAddress(linked?.row.url ?? null),
        planned: planned !== undefined,
        ...fromKeys(PROCESSOR_DAYS, (day) => days[day].fact?.value ?? null),
      },
      stated: {
        // what stands above a list says it of all its rows, and is no quote of one
        kind: stated === undefined ? null : factOf(key, 'kind', stated.row.kind, stated),
        countries: countries.fact,
        seats: seats.fact,
        url: linked === undefined ? null : factOf(key, 'url', linked.row.url ?? '', linked),
        planned: planned === undefined ? null : factOf(key, 'planned', 'true', planned),
        ...fromKeys(PROCESSOR_DAYS, (day) => days[day].fact),
      },
      part: (locale) => {
        const own = byLocale.get(locale) ?? [];
        const facts = {
          name: own[0] === undefined ? null : factOf(key, 'name', own[0].row.name, own[0]),
          organization: companies.get(locale)?.fact ?? null,
          ...Object.fromEntries(ROW_TEXTS.map((text) => [ATTRIBUTES[text], textFact(key, text, own)] as const)),
        };
        const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value ?? null]));
        return {
          localized: { ...values, name: facts.name?.value ?? key },
          stated: { ...facts, services: listFact(key, 'services', own).fact },
          relations: { services: servicesIn(own).map((service) => ({ type: 'service', key: service.key })) },
        };
      },
    },
  };
};

/** Makes one record of each processor that the files of a site list. Pure. */
export const processorRecords = (listings: readonly Listing[], defaultLocale: Locale): ProcessorRecords => {
  const keyOf = keysOfProcessors(listings);
  const rows = listings.flatMap(({ path, locale, processors }) =>
    processors.map((row): Row => ({ path, locale, row })),
  );
  const made = [...groupBy(rows, ({ row }) => keyOf(row))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => recordOf(key, own, defaultLocale));
  return {
    records: made.map(({ record }) => record),
    services: rows.flatMap(({ path, locale, row }) =>
      row.services.map((name) => ({ key: keyFromName(name, 'service'), name, naming: { path, locale } })),
    ),
    findings: made.flatMap(({ findings }) => findings),
  };
};
