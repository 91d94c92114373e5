import type { PrintedFact } from '../parity-page';

const LABEL = String.raw`(?:certificate|registration|certification|report|filing|record)\s+(?:number|no\.?|#|id)|(?:证书|注册|认证|备案|报告)(?:证明|登记)?\s?(?:编号|号码?|序号)`;
const NUMBERED = new RegExp(
  String.raw`(?:${LABEL})(?:\s(?:is|was)\b|为|是)?\s?[:：]?\s?([A-Za-z0-9][A-Za-z0-9./_-]{3,40})`,
  'gi',
);

/** The numbers of certificates after a label: `Certificate No. CN-01234`, 证书编号：CN-01234. */
export const certificateNumbers = (text: string): PrintedFact[] =>
  Array.from(text.matchAll(NUMBERED), (match) => {
    const printed = (match[1] ?? '').replace(/[./_-]+$/, '');
    const from = match.index + match[0].lastIndexOf(match[1] ?? '');
    return { value: printed.toUpperCase(), from, to: from + printed.length };
  }).filter(({ value }) => /\d/.test(value));
