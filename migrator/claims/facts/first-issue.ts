import { isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';
import { PRINTED_DATE, printedDay } from './printed-day';

const DAY = String.raw`(${PRINTED_DATE})(?![\d%年月日/-])`;
const LABEL =
  /^(?:(?:originally|initially|first)\s+(?:issued|certified|registered|granted|awarded)(?:\s+on)?|(?:date\s+of\s+)?(?:original|initial|first)\s+(?:issue|certification|registration|approval)(?:\s+date)?|(?:首次|初次)(?:发证|颁发|颁证|认证|获证|注册|签发)(?:日期?|时间)?)\s*[:：]?$/i;
const VALUE = new RegExp(String.raw`^${DAY}\s*[.。]?$`, 'i');
const STATEMENTS = [
  String.raw`\b(?:originally|initially|first)\s+(?:issued|granted|awarded)\s+(?:to\s+us\s+)?(?:on\s+)?${DAY}`,
  String.raw`(?:首次|初次)(?:发证|颁发|颁证|获证|签发)(?:日期?|时间)?\s*(?:于|为|是)?\s*[:：]?\s*${DAY}`,
].map((form) => new RegExp(form, 'gi'));
const CERTIFICATE = /certificat|attestation|证书|认证/i;
/** An edition is issued as well. */
const OTHER = /\b(?:editions?|versions?|standards?)\b|版本|标准/i;

/**
 * The day on which a certificate was first issued. When the present one was issued is another day, for which there is no
 * field.
 */
export const findFirstIssue = (sentences: readonly Sentence[]): Fact | null => {
  const found = sentences.flatMap((sentence) =>
    daysIn(sentence).map((value): Fact => ({ value, quote: sentence.quote })),
  );
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
};

const daysIn = (sentence: Sentence): string[] => {
  const { words, label } = sentence;
  if (!/\d/.test(words) || !isFactual(sentence) || OTHER.test(words)) return [];
  const beside = LABEL.test(label?.trim() ?? '') ? VALUE.exec(words.trim())?.[1] : undefined;
  const inside = CERTIFICATE.test(words)
    ? STATEMENTS.flatMap((form) => Array.from(words.matchAll(form), (match) => match[1]))
    : [];
  return [beside, ...inside].flatMap((written) => printedDay(written ?? '') ?? []);
};
