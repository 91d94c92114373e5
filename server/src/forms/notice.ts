import type { List, Paragraph } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { NoticeKind } from '../../../model/contracts/processors';
import type { ShownFact } from '../../../model/languages/processors/shown';
import { shownWords } from '../../../model/languages/shown-words';
import { dayAt, type CalendarDay } from '../../../model/status/calendar-day';
import { canObject, processorStatusOn } from '../../../model/status/processor-status';
import type { Moment } from '../delivery/computed/moment';
import { processorFacts, type PublishedProcessor } from './processors';

/** The facts of a processor in one language, as a draft or a published version states them. */
export type StatedProcessor = Omit<PublishedProcessor, 'publishedAt'>;

/** A processor in one language as readers see it, and as its draft says. */
export interface ProcessorChange {
  /** Null: nothing of it is published in this language. */
  before: StatedProcessor | null;
  after: StatedProcessor;
}

/** A notice to customers, in one language. */
export interface Notice {
  title: string;
  /** The sentence that says what happens. */
  summary: string;
  /** A line each. */
  facts: string[];
  /** Where and until when customers can object; null: neither is known, or there is nothing to object to. */
  objection: string | null;
}

/** Facts that a notice states elsewhere, or that are no change of how data is processed. */
const NOT_LISTED: readonly ShownFact[] = ['status', 'announcedOn', 'objectUntil', 'objectionsTo', 'url'];

/** The words of a notice behind a label. */
interface Line {
  label: string;
  text: string;
}

const factsIn = (stated: StatedProcessor | null): Map<ShownFact | 'name', Line> => {
  if (stated === null) return new Map();
  const { name: label } = shownWords(stated.locale).processors.notice;
  const facts = processorFacts({ ...stated, effectiveStatus: 'in-use', statusChangesAt: null, objectionsTo: null });
  return new Map<ShownFact | 'name', Line>([
    ['name', { label, text: stated.name }],
    ...facts.filter(({ fact }) => !NOT_LISTED.includes(fact)).map((each) => [each.fact, each] as const),
  ]);
};

/** The facts that differ, as they were and as they will be. */
const differences = ({ before, after }: ProcessorChange): { was: Line | null; is: Line | null }[] => {
  if (before === null) return [];
  const [was, is] = [factsIn(before), factsIn(after)];
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((fact) => ({ was: was.get(fact) ?? null, is: is.get(fact) ?? null }))
    .filter((each) => each.was?.text !== each.is?.text);
};

const ofOne = (change: ProcessorChange, isPublished: boolean, today: CalendarDay): NoticeKind | null => {
  const { before, after } = change;
  const status = processorStatusOn(after, today);
  const wasOver = before === null || processorStatusOn(before, today) === 'ended';
  // customers have nothing to prepare for, nor to object to
  if (status === 'ended' && wasOver) return null;
  if (before !== null && after.removedOn !== null && before.removedOn !== after.removedOn) return 'removed';
  if (before !== null && differences(change).length > 0) return 'changed';
  if (status === 'ending') return 'removed';
  if (canObject(status)) return 'added';
  return !isPublished && status === 'in-use' ? 'added' : null;
};

/** The news of a processor, by all its languages; null: nothing has changed. */
export const noticeKind = (changes: readonly ProcessorChange[], today: CalendarDay): NoticeKind | null => {
  const isPublished = changes.some(({ before }) => before !== null);
  const found = changes.map((change) => ofOne(change, isPublished, today));
  return (['removed', 'changed', 'added'] as const).find((kind) => found.includes(kind)) ?? null;
};

const summaryOf = (kind: NoticeKind, after: StatedProcessor, today: CalendarDay): string => {
  const { notice } = shownWords(after.locale).processors;
  const { name, effectiveOn, removedOn, planned } = after;
  if (kind === 'changed')
    return canObject(processorStatusOn(after, today)) ? notice.changesAhead(name) : notice.changes(name);
  if (kind === 'removed' && removedOn !== null) {
    const neverBegins = effectiveOn === null ? planned : effectiveOn >= removedOn;
    return neverBegins ? notice.neverBegins(name) : notice.ends(name, removedOn);
  }
  if (effectiveOn !== null) return notice.begins(name, effectiveOn);
  return planned ? notice.planned(name) : notice.receives(name);
};

/** Facts that the summary states, or that no longer matter. */
const IN_SUMMARY: Readonly<Record<NoticeKind, readonly (ShownFact | 'name')[]>> = {
  added: ['name', 'effectiveOn'],
  changed: ['name'],
  removed: ['name', 'effectiveOn', 'removedOn'],
};

const linesOf = (kind: NoticeKind, change: ProcessorChange): string[] => {
  const { labelled, processors } = shownWords(change.after.locale);
  const changed = kind === 'changed' ? differences(change) : [];
  // another language may be the one that has changed
  if (changed.length === 0)
    return [...factsIn(change.after)].flatMap(([fact, { label, text }]) =>
      IN_SUMMARY[kind].includes(fact) ? [] : [labelled(label, text)],
    );
  return changed.map(({ was, is }) => {
    const label = (is ?? was)?.label ?? '';
    return labelled(label, `${is?.text ?? '–'}${was === null ? '' : processors.notice.before(was.text)}`);
  });
};

const objectionOf = (
  kind: NoticeKind,
  { before, after }: ProcessorChange,
  { today, address }: { today: CalendarDay; address: string | null },
): string | null => {
  const { notice } = shownWords(after.locale).processors;
  const { objectUntil } = after;
  const isOpen = kind === 'changed' || (kind === 'added' && canObject(processorStatusOn(after, today)));
  if (!isOpen) return null;
  if (objectUntil !== null && objectUntil >= today) return notice.objectUntil(objectUntil, address);
  // a past day that readers know already was the last one for something else
  const isForThis = kind === 'added' || objectUntil !== before?.objectUntil;
  return address === null || (objectUntil !== null && isForThis) ? null : notice.objectTo(address);
};

/** The notice of a change in one language, written from its facts. */
export const noticeOf = (kind: NoticeKind, change: ProcessorChange, { now, rules, objectionsTo }: Moment): Notice => {
  const { after } = change;
  const today = dayAt(now, rules.timeZone);
  return {
    title: shownWords(after.locale).processors.notice.titles[kind](after.name.replace(/\s+/gu, ' ').trim()),
    summary: summaryOf(kind, after, today),
    facts: linesOf(kind, change),
    objection: objectionOf(kind, change, { today, address: objectionsTo ?? null }),
  };
};

/** A notice without its title, for mails. */
export const noticeText = ({ summary, facts, objection }: Notice): string => {
  const listed = facts.map((line) => `- ${line.replace(/\s+/gu, ' ')}`).join('\n');
  return `${[summary, listed, objection ?? ''].filter((part) => part !== '').join('\n\n')}\n`;
};

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** The same as the body of a page. */
export const noticeMarkdown = ({ summary, facts, objection }: Notice): string => {
  const listed: List = {
    type: 'list',
    spread: false,
    children: facts.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(line)] })),
  };
  const children = [
    paragraph(summary),
    ...(facts.length === 0 ? [] : [listed]),
    ...(objection === null ? [] : [paragraph(objection)]),
  ];
  return toMarkdown({ type: 'root', children }, { bullet: '-' });
};
