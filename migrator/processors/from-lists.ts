import type { SyntaxNode } from '@lezer/common';

import { wordsOf } from '../claims/sentences/words';
import type { ProcessorDraft } from '../model/processor';
import type { LineAt } from '../reader/interpret/interpreted';
import { markdown } from '../reader/parse/grammar/markdown';
import { introduces, namesOthers } from './about';
import { columnOf } from './columns';
import { isPlace, withoutPlace } from './place-behind-name';
import { partOf, printed, type Printed } from './printed';
import { processorOf, type PrintedRow } from './row';
import { factsAbove, isListed, isOfOtherThings, type Above } from './surroundings';

/** An item of a list: whom it names, and what it says of it. */
interface Named {
  name: Printed;
  rest: Printed;
  /** The place that is printed behind the name. */
  place: Printed | null;
  /** The site that the name is a link to. */
  host: string | null;
}

/** Where a list stands: the paragraph right above it, and the headings. */
export interface ListPlace {
  lead: Above | null;
  headings: readonly Above[];
}

/** Most of the items must name somebody: others are no list of names. */
const MOST = 0.8;
const FEWEST_LINKS = 3;

/** The processors that the items of a list name; none where nothing says that the list is one of processors. */
export const fromList = (list: string, offset: number, lineAt: LineAt, place: ListPlace): ProcessorDraft[] => {
  const isIntroducedHere = isIntroduced(place);
  if (!isIntroducedHere && !isTitled(place)) return [];
  const node = markdown.parse(list).topNode.firstChild;
  if (node === null) return [];
  const items = node.getChildren('ListItem').map((item) => namedIn(item, list, offset, lineAt));
  const named = items.flatMap((item) => item ?? []);
  if (named.length === 0 || named.length < items.length * MOST) return [];
  if (!isIntroducedHere && !areLinks(named, items.length)) return [];
  const { lead, headings } = place;
  const facts = factsAbove([...(lead === null ? [] : [lead]), ...headings], null);
  return named.flatMap(({ name, rest, place: at }) => processorOf(name, described(name, rest, at), facts) ?? []);
};

/** Whether the sentence above the list leads to it, or the heading where there is none. */
const isIntroduced = ({ lead, headings }: ListPlace): boolean => {
  // "Each subprocessor holds certificates:" leads to another list
  if (lead?.about === 'list') return introduces(namesOthers(lead.text) ? lead.text.replace(/[:：]$/, '') : lead.text);
  if (headings[0]?.about !== 'list') return false;
  return lead === null || (introduces(lead.text) && !isOfOtherThings(lead));
};

/** Whether the page as a whole is about processors. */
const isTitled = ({ headings }: ListPlace): boolean => isListed(headings.slice(-2)) || isListed(headings.slice(-3, -2));

/** Whether all items begin with the name of a site that they link to, each with another one: a list of companies. */
const areLinks = (named: readonly Named[], items: number): boolean => {
  const hosts = named.flatMap(({ host, rest }) => (host === null || rest.text === '' ? [] : [host]));
  return items >= FEWEST_LINKS && hosts.length === items && new Set(hosts).size >= items - 1;
};

/** Between a name and what is said of it; brackets only where nothing else is. */
const BETWEEN = [/\s+[–—-]+\s+|\s*[:：]\s+|：/, /\s+\(|（/];
const LEADING = /^[\s\\,，;:：.。–—-]*/;
const LONGEST_BARE = 60;
const MOST_WORDS = 6;
const namedIn = (item: SyntaxNode, list: string, offset: number, lineAt: LineAt): Named | null => {
  const [paragraph] = item.getChildren('Paragraph');
  if (paragraph === undefined) return null;
  const words = printed(wordsOf(paragraph, list), offset, lineAt);
  const [first] = words.links;
  const isLink = first !== undefined && first.from <= 1 && /^https?:/.test(first.href);
  const bold = paragraph.firstChild?.name === 'StrongEmphasis' && paragraph.firstChild.from === paragraph.from;
  const end = isLink ? first.to : bold ? boldEnd(words, paragraph.firstChild?.to ?? 0) : null;
  if (end !== null) {
    const bracket = /^\s*[(（][^()（）]{1,40}[)）]/.exec(words.text.slice(end))?.[0] ?? '';
    const to = isAside(bracket) ? end : end + bracket.length;
    const rest = partOf(words, to + (LEADING.exec(words.text.slice(to))?.[0].length ?? 0));
    const name = partOf(words, 0, to);
    return isLink || columnOf(name.text) === null
      ? { name, rest, place: null, host: isLink ? hostOf(first.href) : null }
      : null;
  }
  const between =
    BETWEEN.map((sign) => withoutBrackets(words.text).search(sign)).find((at) => at > 0) ?? words.text.length;
  const isLabel =
    /^\s*[:：]/.test(words.text.slice(between, between + 9)) && columnOf(words.text.slice(0, between)) !== null;
  const [name, place] = withoutPlace(partOf(words, 0, between));
  if (isLabel || !isBareName(name.text)) return null;
  const rest = partOf(words, between + (LEADING.exec(words.text.slice(between))?.[0].length ?? 0));
  return { name, rest, place, host: null };
};

/** The same text with nothing in its brackets. */
const withoutBrackets = (text: string): string =>
  text.replace(/(?<=[(（])[^()（）]*(?=[)）])/g, (inside) => ' '.repeat(inside.length));

/** A name that is neither bold nor a link: a few words that are no sentence. */
const isBareName = (name: string): boolean =>
  name.length <= LONGEST_BARE &&
  name.split(' ').length <= MOST_WORDS &&
  !/[。；;!?]|\p{Ll}{5,}\.(?:\s|$)/u.test(name) &&
  !/^\p{Ll}/u.test(name);

/** Where the words of a bold beginning end; the place of its end in the markdown is known. */
const boldEnd = ({ text, offsets }: Printed, to: number): number => {
  const behind = offsets.findIndex((place) => place >= to);
  return behind < 0 ? text.length : text.slice(0, behind).trimEnd().length;
};

/** Whether brackets say where or what for, and are no part of the name: `(USA)`, `(payment processing)`. */
const isAside = (bracket: string): boolean => {
  const words = bracket.replace(/[()（）\s]+/g, ' ').trim();
  return words !== '' && (/^\p{Ll}/u.test(words) || isPlace(words));
};

const hostOf = (href: string): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(href)?.[1]?.toLowerCase() ?? href;

/** Where all of it stands in brackets, the last part may be the place: `Brevo (emails, France)`. */
const bracketed = (words: Printed, name: Printed): PrintedRow => {
  const comma = /[,，;；、]\s*([^,，;；、]+)$/.exec(words.text);
  if (comma === null || !isPlace(comma[1] ?? '')) return { purpose: words, website: name };
  return { location: partOf(words, comma.index + 1), purpose: partOf(words, 0, comma.index), website: name };
};

/** The words of an item behind the name: in brackets or at its end the place, before that the purpose. */
const described = (name: Printed, rest: Printed, place: Printed | null): PrintedRow => {
  const inBrackets = /^\(?([^()]{2,60})\)[\s,;:–—-]*/.exec(rest.text);
  const words = inBrackets?.[1] ?? '';
  if (inBrackets !== null && isPlace(words)) {
    const purpose = partOf(rest, inBrackets[0].length);
    return { location: partOf(rest, 0, inBrackets[0].length), ...(purpose.text !== '' && { purpose }), website: name };
  }
  const whole = /^[(（]([^()（）]+)[)）]\s*[.。]?$/.exec(rest.text)?.[1];
  if (whole !== undefined) return bracketed(partOf(rest, 1, 1 + whole.length), name);
  const last = /[(（]([^()（）]{2,60})[)）]\s*$/.exec(rest.text);
  if (last !== null && isPlace(last[1] ?? '')) {
    const purpose = partOf(rest, 0, last.index);
    return { location: partOf(rest, last.index), ...(purpose.text !== '' && { purpose }), website: name };
  }
  return { ...(place !== null && { location: place }), ...(rest.text !== '' && { purpose: rest }), website: name };
};
