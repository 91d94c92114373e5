import type { ListedProcessor } from '../../../model/contracts/listed-processors';
import { PROCESSOR_DAYS, type ProcessorDay } from '../../../model/contracts/processors';
import { shownWords } from '../../../model/languages/shown-words';
import type { ShownFact } from '../../../model/languages/processors/shown';
import { dayAt } from '../../../model/status/calendar-day';
import { objectionsAt, processorStatusAt } from '../../../model/status/processor-status';
import { entriesOf } from '../../../model/typed-keys';
import { csvText } from '../../../migrator/report/formats/csv';
import type { Moment } from '../delivery/computed/moment';
import { inOrder } from './in-order';

/** The published version of a processor in one language. */
export interface PublishedProcessor extends Omit<
  ListedProcessor,
  'effectiveStatus' | 'statusChangesAt' | 'objectionsTo'
> {
  /** The place that an editor gave it in lists. */
  order: number | null;
}

/** All processors with the status that they have at a moment, those that have ended too. */
export const processorsAt = (
  published: readonly PublishedProcessor[],
  { now, rules: { timeZone }, objectionsTo }: Moment,
): ListedProcessor[] =>
  published.toSorted(inOrder).map(({ order: _order, ...stated }) => {
    const { status, changesAt } = processorStatusAt(stated, now, timeZone);
    return {
      ...stated,
      effectiveStatus: status,
      statusChangesAt: changesAt?.toISOString() ?? null,
      objectionsTo: objectionsAt(status, objectionsTo),
    };
  });

const country = (locale: string): ((code: string) => string) => {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' });
  // a row that was written past the validation may hold anything
  return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
};

/** Something that a list says of a processor, for people, in its language. */
export interface ProcessorFact {
  fact: ShownFact;
  label: string;
  text: string;
  url: string | null;
}

/** The facts of a processor in a list, in its order. */
export const processorFacts = (processor: Omit<ListedProcessor, 'publishedAt'>): ProcessorFact[] => {
  const { locale, kind, countries, services, effectiveStatus, url } = processor;
  const { between, processors: words } = shownWords(locale);
  const said: Record<ShownFact, string | null> = {
    status: words.statuses[effectiveStatus],
    kind: kind && words.kinds[kind],
    organization: processor.organization,
    purpose: processor.purpose,
    dataCategories: processor.dataCategories,
    dataSubjects: processor.dataSubjects,
    countries: countries.map(country(locale)).join(between),
    safeguards: processor.safeguards,
    services: services.map(({ name }) => name).join(between),
    condition: processor.condition,
    announcedOn: processor.announcedOn,
    objectUntil: processor.objectUntil,
    objectionsTo: processor.objectionsTo,
    effectiveOn: processor.effectiveOn,
    removedOn: processor.removedOn,
    url,
  };
  return entriesOf(said).flatMap(([fact, text]) =>
    text ? [{ fact, label: words.facts[fact], text, url: fact === 'url' ? url : null }] : [],
  );
};

/** Something that was said of a processor, with its day. */
export interface ProcessorEvent {
  day: ToldDay;
  on: string;
}

/** The days that a feed tells of: that of the list counts only where nothing says when customers were told. */
const TOLD = ['listedOn', 'announcedOn', 'effectiveOn', 'removedOn'] as const satisfies readonly ProcessorDay[];
type ToldDay = (typeof TOLD)[number];

/** The events of a processor until today, the newest first. A day that is still to come is told when it was announced. */
export const eventsOf = (processor: ListedProcessor, { now, rules: { timeZone } }: Moment): ProcessorEvent[] => {
  const today = dayAt(now, timeZone);
  return TOLD.flatMap((day): ProcessorEvent[] => {
    const on = processor[day];
    return on === null || on > today ? [] : [{ day, on }];
  })
    .filter(({ day }) => day !== 'listedOn' || processor.announcedOn === null)
    .sort((one, other) => (one.on < other.on ? 1 : -1));
};

const COLUMNS = [
  ...(['key', 'locale', 'name', 'kind', 'effectiveStatus', 'organization', 'formerNames'] as const),
  ...(['purpose', 'dataCategories', 'dataSubjects', 'scene', 'sharing', 'safeguards', 'condition', 'note'] as const),
  'url' as const,
  ...PROCESSOR_DAYS,
  'objectionsTo' as const,
];

/** A table for spreadsheets, a row for each processor in each language. */
export const processorsCsv = (processors: readonly ListedProcessor[]): string =>
  csvText({
    columns: [...COLUMNS, 'countries', 'seats', 'services'],
    rows: processors.map((each) => [
      ...COLUMNS.map((column) => each[column]),
      each.countries.join(' '),
      each.seats.join(' '),
      each.services.map(({ name }) => name).join('; '),
    ]),
  });
