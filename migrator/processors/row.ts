import { PROCESSOR_DAYS } from '../../model/contracts/processors';
import { isEverything, isNobody, isNothing, kindIn } from './about';
import { comparable } from './columns';
import { countriesIn } from './places';
import type { Printed } from './printed';
import type { Quote } from '../model/certification';
import { ROW_TEXTS, type ProcessorDraft } from '../model/processor';
import { printedDay } from '../claims/facts/printed-day';
import type { ProcessorKind } from '../../model/contracts/processors';
import type { ProcessorColumn } from '../../model/languages/processors/processors';
import { quote } from '../quote';
import { fromKeys } from '../../model/typed-keys';

/** The words about one processor, by column; `organization` is who is behind a product. */
export type PrintedRow = Partial<Record<ProcessorColumn | 'organization', Printed>>;

/** The words around a list, which hold for all its rows. */
export interface ListFacts {
  kind: ProcessorKind;
  /** The words that say that what is listed is not in use yet. */
  planned: Quote | null;
  /** The words that say where all of them are. */
  location: Quote | null;
}

const LONGEST_NAME = 150;
const LONGEST_QUOTE = 500;

/** A row as a processor; null where it names nobody. */
export const processorOf = (
  name: Printed,
  row: PrintedRow,
  { kind, planned, location }: ListFacts,
): ProcessorDraft | null => {
  const called = nameOf(name.text);
  if (called === null) return null;
  const quotes: ProcessorDraft['quotes'] = { name: quoteOf(name) };
  const stated = (field: string, from: Printed | undefined): string | null => {
    if (from === undefined || isNothing(from.text)) return null;
    quotes[field] = quoteOf(from);
    return from.text;
  };
  const days = fromKeys(PROCESSOR_DAYS, (day) => {
    const value = row[day] === undefined ? null : printedDay(row[day].text);
    if (value !== null && row[day] !== undefined) quotes[day] = quoteOf(row[day]);
    return value;
  });
  const texts = fromKeys(ROW_TEXTS, (text) =>
    stated(text, text === 'purpose' ? (row.purpose ?? row.function) : row[text]),
  );
  const places = (field: 'countries' | 'seats', from: Quote | undefined): string[] => {
    const codes = from === undefined ? [] : countriesIn(from.text);
    if (codes.length > 0 && from !== undefined) quotes[field] = quoteOf(from);
    return codes;
  };
  const processed = row.processedIn ?? row.location ?? location ?? undefined;
  const seat = row.seat ?? (row.processedIn === undefined ? undefined : row.location);
  const [address, origin] = addressOf([row.policy, row.agreement, row.website, row.organization, name, row.note]);
  if (origin !== undefined) quotes['url'] = quoteOf(origin);
  const own = row.kind === undefined ? null : kindIn(row.kind.text);
  if (own !== null && row.kind !== undefined) quotes['kind'] = quoteOf(row.kind);
  const services = row.services === undefined ? [] : servicesIn(row.services.text);
  if (services.length > 0 && row.services !== undefined) quotes['services'] = quoteOf(row.services);
  if (planned !== null) quotes['planned'] = planned;
  return {
    name: called,
    organization: stated('organization', row.organization),
    kind: own ?? (kindIn(called) === 'sdk' ? 'sdk' : kind),
    countries: places('countries', processed),
    seats: places('seats', seat),
    services,
    url: address,
    ...texts,
    ...days,
    planned: planned !== null,
    line: name.line,
    quotes,
  };
};

/** The name without signs of footnotes and without a number in front of it; null where it names nobody. */
export const nameOf = (printed: string): string | null => {
  if (printed.length > 2 * LONGEST_NAME) return null;
  const name = printed
    .replace(/^\s*(?:\d{1,3}(?:\.\d{1,3})+[.)]?\s+|\d{1,3}[.)]\s+|\d{1,3}、\s*|[•·*-]\s+)/, '')
    .replace(/[\s*†‡¹²³:：]+$/, '')
    .trim();
  if (name === '' || name.length > LONGEST_NAME || isNobody(name)) return null;
  const words = comparable(name);
  return /^\d+$|^\S+@\S+$|^https?:|\{\{|\}\}|\?$/.test(words) || !/\p{L}/u.test(words) ? null : name;
};

const quoteOf = ({ text, line }: Quote): Quote => ({ text: quote(text, LONGEST_QUOTE), line });

const ADDRESS = /https?:\/\/[^\s<>"'）)，。；、]+/;

/** The first address of the web among these texts, as a link or as it is printed, with the text that has it. */
const addressOf = (among: readonly (Printed | undefined)[]): [string, Printed] | [null, undefined] => {
  for (const each of among) {
    if (each === undefined) continue;
    // of an address that is a link to another spelling of it, the link
    const links = each.links.toReversed().toSorted((one, other) => one.from - other.from || other.to - one.to);
    const address = links.map(({ href }) => href).find((href) => /^https?:/.test(href)) ?? ADDRESS.exec(each.text)?.[0];
    if (address !== undefined) return [address, each];
  }
  return [null, undefined];
};

/** The services that a cell names; none where it means all of them. */
export const servicesIn = (text: string): string[] => (isNothing(text) || isEverything(text) ? [] : listed(text));

/** The parts of a list in one cell; what stands in brackets is one part. */
const listed = (text: string): string[] => {
  const parts: string[] = [];
  let to = text.length;
  let depth = 0;
  // from the end, where a bracket that is never closed is none
  for (let at = to - 1; at >= 0; at -= 1) {
    const sign = text.charAt(at);
    if (')）'.includes(sign)) depth += 1;
    else if ('(（'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ',;、；，'.includes(sign)) {
      parts.push(text.slice(at + 1, to));
      to = at;
    }
  }
  parts.push(text.slice(0, to));
  return parts
    .reverse()
    .map((part) => part.trim())
    .filter((part) => part !== '');
};
