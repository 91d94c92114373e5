import { usesHan } from '../languages/script';
import { zh } from '../languages/zh';
import { mapInSteps, type Steps } from '../steps';
import type { ParityBlock, ParityPage } from './parity-page';
import { excerpt, shownBlocks } from './occurrences';

/** Chinese words. A single character, as in 一、 or 第1条, only numbers a list. */
const WORDS = /\p{Script=Han}{2,}/u;

/** The numbering of headings on Chinese pages, which legacy English pages keep: 一、 (二) 第三章. */
const ENUMERATOR = new RegExp(String.raw`(?:^|\s)(?:${zh.numbering ?? '(?!)'})`, 'gu');

/** A name in its own language beside its translation: 21Vianet (世纪互联), “可信云”. */
const BESIDE = /[(（[【“"「『][^()（）[\]【】“”"「」『』]{0,60}[)）\]】”"」』]/gu;

interface HanText {
  block: ParityBlock;
  quote: string;
}

/** The places where a page in another language contains Chinese text. */
export function* hanText({ locale, sections }: ParityPage): Steps<HanText[]> {
  if (usesHan(locale)) return [];
  const blocks = sections.flatMap(shownBlocks).filter(({ kind }) => kind !== 'code');
  const found = yield* mapInSteps(blocks, (block): HanText[] => {
    const words = block.text.replace(BESIDE, (beside) => ' '.repeat(beside.length)).replace(ENUMERATOR, ' ');
    const found = WORDS.exec(words)?.[0];
    if (found === undefined) return [];
    const at = block.text.indexOf(found);
    return [{ block, quote: excerpt(block.text, at, at + found.length) }];
  });
  return found.flat();
}
