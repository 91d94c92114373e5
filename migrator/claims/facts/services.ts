import type { FindStandards } from '../../../model/catalogue/find-standards';
import { joined, phrases } from '../../../model/languages/phrases';
import { isClaim, isFactual } from '../sentences/claims';
import { isDenied } from '../sentences/negated';
import type { Fact, Sentence } from '../sentences/sentence';
import { grantedFor } from './grant';
import { whole } from './whole';

const LABEL = whole(phrases('facts', ({ services }) => services.label));

const AND = joined(phrases('facts', ({ services }) => services.and)).source;
const JOINS = joined(phrases('facts', ({ services }) => services.joins)).source;
const WORD = String.raw`[A-Z][\w+-]*(?:\.\w+)*`;
/**
 * The gap between two words. It can match in only one way: an ambiguous pattern would double the time with every word.
 */
const GAP = String.raw`(?:\s+(?:${AND})?|\s*,\s*(?:${AND})?|\s*(?:、|${JOINS})\s*)`;
const NAMES = String.raw`${WORD}(?:\s+\d+|${GAP}${WORD})*`;
/** Matches the services that a certificate was issued to. */
const HOLDERS = phrases('facts', ({ services }) => services.holders(NAMES));
/** Matches the services that a section is about: "Storage and Compute operated by …", 由……运营的 Storage. */
const SUBJECTS = phrases('facts', ({ services }) => services.subjects(NAMES));

/** Whether a label tells that services follow, or the line above a list: "Services in scope:". */
const isLabelled = ({ label, lead }: Sentence): boolean =>
  LABEL.test(label ?? '') || (label === null && lead !== null && LABEL.test(lead.replace(/\s*[:：]\s*$/, '')));

/** The services that a certificate names: under a label, as what it was granted for, or as its holders. */
export const findServices = (sentences: Sentence[], find: FindStandards, key: string): Fact[] => {
  const factual = sentences.filter((each) => isFactual(each) || (isLabelled(each) && !isDenied(each)));
  const labelled = factual.filter(isLabelled);
  if (labelled.length > 0) return unique(labelled.flatMap(({ words, quote }) => each(words, quote)));
  const granted = factual.flatMap((sentence) => each(grantedFor(sentence, find, key) ?? '', sentence.quote));
  if (granted.length > 0) return unique(granted);
  return firstOf(HOLDERS, sentences.filter(isClaim), find) ?? firstOf(SUBJECTS, factual, find) ?? [];
};

const firstOf = (patterns: RegExp[], sentences: Sentence[], find: FindStandards): Fact[] | null => {
  for (const { words, quote } of sentences) {
    const names = patterns.map((pattern) => pattern.exec(words)?.[1]).find((found) => found !== undefined);
    const services = names === undefined ? [] : each(names, quote).flatMap((fact) => beforeStandard(fact, find));
    if (services.length > 0) return unique(services);
  }
  return null;
};

/** A service without the standard that is printed behind it, "Storage SOC 1 Type 1"; a standard alone is no service. */
const beforeStandard = (fact: Fact, find: FindStandards): Fact[] => {
  const [first] = find(fact.value);
  const value = first === undefined ? fact.value : fact.value.slice(0, first.from).trim();
  return value === '' || OPENS.test(value) ? [] : [{ ...fact, value }];
};

/** A word that opens a sentence in front of its subject: "In 2020, Storage and Compute …". */
const OPENS = joined(phrases('facts', ({ services }) => services.opens));

const LONGEST = 80;

const SEPARATES = joined(phrases('facts', ({ services }) => services.separates)).source;
const BETWEEN = new RegExp(String.raw`\s*[,，、;；]\s*(?:${AND})?|${SEPARATES}`);
const BEFORE = joined(phrases('facts', ({ services }) => services.before));
const BEHIND = joined([/[.。]$/i, ...phrases('facts', ({ services }) => services.behind)]);

const each = (list: string, quote: Fact['quote']): Fact[] =>
  list
    .split(BETWEEN)
    .map((name) => name.trim().replace(BEFORE, '').replace(BEHIND, '').trim())
    .filter((name) => name.length > 1 && name.length <= LONGEST)
    .map((value) => ({ value, quote }));

const unique = (facts: Fact[]): Fact[] =>
  facts.filter(({ value }, at) => facts.findIndex((fact) => fact.value === value) === at);
