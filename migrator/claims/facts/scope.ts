import type { FindStandards } from '../../../model/catalogue/find-standards';
import { isClaim, isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';
import { grantedFor } from './grant';

/** The longest scope that the database can hold and that readers will read. */
const LONGEST = 500;

const LABEL =
  /^(?:(?:iso|iso\/iec|audit|certifi\w+|assessment|registration|report|service|isms|itsm)[\s\d/:.-]*){0,2}scope(?: of [\w\s/]{1,40})?$|^(?:ISO|IEC|认证|审核|证书|评估|测评|体系|注册|服务|适用|覆盖|管理|的|\/|\s|\d)*(?:适用|覆盖)?范围$/i;

const COVERS = [
  /\bscope\s+(?:of\s+[^.]{2,80}?\s+)?(?:is|covers?|includes?|encompass(?:es)?|comprises?|extends to)\s+(?:limited to\s+)?(.+)$/i,
  /\b(?:certificates?|certification|report|attestation|audit|assessment)\s+(?:only\s+)?(?:covers?|applies to|extends to|encompass(?:es)?)\s+(?:only\s+)?(.+)$/i,
  /\b(?:certificates?|certification|reports?)\b[^.;]{2,100}?\band\s+(?:only\s+)?covers?\s+(?:only\s+)?(.+)$/i,
  /(?:认证|证书|审核|评估|报告|测评)(?:的)?范围(?:仅)?(?:为|是|覆盖|涵盖|包括|包含)(?:了)?(.+)$/,
  /(?:证书|认证)[^。；]{0,40}，(?:范围)?(?:仅)?(?:覆盖|涵盖)(?:了)?(.+?)(?:，(?:是|由|并|也|且|证书|编号|有效|每).*)?$/,
  /(?:认证|证书|审核|报告)(?:仅|只)?(?:覆盖|涵盖|适用于)(?:了)?(.+)$/,
  /^(?:仅|已)?(?:覆盖|涵盖)(?:了)?(.+?)(?:，(?:是|由|并|也|且|证书|编号|有效|每).*)?$/,
];

/** Text after "covers" that is not a scope: the period of a report, or the criteria that it was examined by. */
const NO_SCOPE =
  /^(?:the\s+)?(?:\w+\s+)?(?:period|time|months?|years?|quarters?)\b|\b(?:criteria|principles|requirements)\b|^(?:from\s+)?\d|期间|年度/i;

/** The scope of a certificate, as printed: under its label, after its verb, or as what it was granted for. */
export const findScope = (sentences: Sentence[], find: FindStandards, key: string): Fact | null => {
  const factual = sentences.filter(isFactual);
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

const trimmed = (text: string): string =>
  text
    .trim()
    .replace(/\s*(?:[.。;；]|(?:,? only)\.?)$/i, '')
    .trim();
