import type { FindStandards } from '../../../model/catalogue/find-standards';
import { joined, phrases } from '../../../model/languages/phrases';
import { isClaim, isFactual } from '../sentences/claims';
import { isDenied } from '../sentences/negated';
import type { Fact, Sentence } from '../sentences/sentence';
import { grantedFor } from './grant';
import { whole } from './whole';

/** The longest scope that the database can hold and that readers will read. */
const LONGEST = 500;

const LABEL = whole(phrases('facts', ({ scope }) => scope.label));
const COVERS = phrases('facts', ({ scope }) => scope.covers);
/** Text after "covers" that is not a scope: the period of a report, or the criteria that it was examined by. */
const NO_SCOPE = joined(phrases('facts', ({ scope }) => scope.not));
const ONLY = joined(phrases('facts', ({ scope }) => scope.only)).source;
const END = new RegExp(String.raw`\s*(?:[.。;；]|(?:${ONLY})\.?)$`, 'i');

/** The scope of a certificate, as printed: under its label, after its verb, or as what it was granted for. */
export const findScope = (sentences: Sentence[], find: FindStandards, key: string): Fact | null => {
  // a scope may name hosts and customers
  const factual = sentences.filter((each) => isFactual(each) || (LABEL.test(each.label ?? '') && !isDenied(each)));
  const label = factual.find((sentence) => sentence.label !== null && LABEL.test(sentence.label));
  if (label !== undefined) {
    const fact = behindLabel(label, sentences);
    return fact.value === '' || fact.value.length > LONGEST ? null : fact;
  }
  for (const sentence of factual) {
    const covered = COVERS.map((pattern) => pattern.exec(sentence.words)?.[1]).find((each) => each !== undefined);
    const value = trimmed(covered ?? '');
    if (value !== '' && !NO_SCOPE.test(value) && value.length <= LONGEST) return { value, quote: sentence.quote };
  }
  for (const sentence of factual) {
    const value = grantedFor(sentence, find, key);
    if (value !== null && value.length <= LONGEST) return { value: trimmed(value), quote: sentence.quote };
  }
  return null;
};

/**
 * The text that a label introduces: its sentence and those after it in the paragraph, up to one that states something
 * else. If that is too long for a scope, only the first sentence.
 */
const behindLabel = (first: Sentence, sentences: Sentence[]): Fact => {
  const alone = { value: trimmed(first.words), quote: first.quote };
  const { labelled } = first;
  if (labelled === null) return alone;
  const behind = sentences.slice(sentences.indexOf(first) + 1);
  const inside = behind.filter(
    ({ words, quote }) => labelled.value.includes(words) && labelled.quote.text.includes(quote.text),
  );
  const other = inside.find((next) => next.label !== first.label || isClaim(next));
  if (other === undefined)
    return labelled.value.length > LONGEST ? alone : { ...labelled, value: trimmed(labelled.value) };
  const words = labelled.value.indexOf(other.words);
  const cut = other.label === first.label ? words : labelled.value.lastIndexOf(other.label ?? '', words);
  const value = trimmed(labelled.value.slice(0, Math.max(cut, 0)));
  const text = labelled.quote.text.slice(0, labelled.quote.text.indexOf(other.quote.text)).trim();
  return value === '' || value.length > LONGEST ? alone : { value, quote: { ...labelled.quote, text } };
};

const QUOTED = /^[「『“"]([^「」『』“”"]+)[」』”"]$/;

const trimmed = (text: string): string => text.trim().replace(END, '').trim().replace(QUOTED, '$1');
