import type { FindStandards } from '../../../model/catalogue/find-standards';
import { isClaim, isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';
import { grantedFor } from './grant';

const LABEL =
  /^(?:(?:in-scope|covered|certified|applicable)?\s*(?:cloud\s+)?services?(?: in scope| covered)?|products?|适用服务|服务范围|认证服务|涵盖服务|覆盖服务|适用产品)$/i;

const WORD = String.raw`[A-Z][\w+-]*(?:\.\w+)*`;
/**
 * The gap between two words. It can match in only one way: an ambiguous pattern would double the time with every word.
 */
const GAP = String.raw`(?:\s+(?:and\s+)?|\s*,\s*(?:and\s+)?|\s*(?:[、和与及]|以及)\s*)`;
const NAMES = String.raw`${WORD}(?:\s+\d+|${GAP}${WORD})*`;
/** Matches the services that a certificate was issued to. */
const HOLDERS = [
  new RegExp(String.raw`\b(?:issued|granted|awarded) to (?:both\s+)?(${NAMES})`),
  new RegExp(String.raw`\b(?:rates?|certif(?:y|ies)) (?:both\s+)?(${NAMES})`),
  new RegExp(String.raw`(?:颁发给|授予)\s*(${NAMES})`),
];
/** Matches the services that a section is about: "Storage and Compute operated by …", 由……运营的 Storage. */
const SUBJECTS = [
  new RegExp(String.raw`(?<![,\w&]\s|\w)(${NAMES}),? operated by\b`),
  new RegExp(String.raw`由[^，。；]{2,16}运营的\s*(${NAMES})`),
];

/** The services that a certificate names: under a label, as what it was granted for, or as its holders. */
export const findServices = (sentences: Sentence[], find: FindStandards, key: string): Fact[] => {
  const factual = sentences.filter(isFactual);
  const labelled = factual.filter(({ label }) => LABEL.test(label ?? ''));
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
const OPENS = /^(?:As|At|By|Currently|During|For|From|In|On|Since|Today|Within)\b/;

const LONGEST = 80;

const each = (list: string, quote: Fact['quote']): Fact[] =>
  list
    .split(/\s*[,，、;；]\s*(?:and\s+)?|\s+and\s+|和|以及|(?<=[\w)）])\s*及\s*/)
    .map((name) =>
      name
        .trim()
        .replace(/^(?:the|both)\s+/i, '')
        .replace(/\s+services?$|[.。]$|\s*only\.?$/i, '')
        .trim(),
    )
    .filter((name) => name.length > 1 && name.length <= LONGEST)
    .map((value) => ({ value, quote }));

const unique = (facts: Fact[]): Fact[] =>
  facts.filter(({ value }, at) => facts.findIndex((fact) => fact.value === value) === at);
