import type { FindStandards } from '../../../model/catalogue/find-standards';
import type { ClaimWords } from '../../../model/languages/claim-words';
import { areTakenBack } from './modality';
import { anyWordOf, type Token, type Tokenize } from './tokens';

export const QUESTION = /[?？]\s*$/;
/** Roles of whoever a sentence may be about. */
const NAMED = new Set<string>(['own', 'our', 'us', 'company', 'others', 'uses', 'thing', 'pronoun']);
const CAPITAL = /^\p{Lu}/u;
/** Doubts that, in the sentences behind "yes", show that it does not mean yes. */
const TURNED = new Set<string>(['past', 'told', 'condition']);
const SENTENCE_END = /(?<=[.!])\s|(?<=[。！])/;

export interface Questions {
  isAsked: (words: string) => boolean;
  /** Whether whoever asks speaks of themselves: "Do you help us obtain ISO 27001?" */
  isOfAsker: (words: string) => boolean;
  /** A question as a statement of its author: "we hold ISO 27001", for "do you hold ISO 27001?" */
  asStatement: (words: string, find: FindStandards) => string;
  /** Whether a text begins with "yes", and takes nothing back. */
  isYes: (text: string) => boolean;
}

/** Reads the questions of one language, and their answers. */
export const questionsOf = (pack: ClaimWords, tokenize: Tokenize): Questions => {
  const { asking = '(?!)', verbLast = false, words } = pack;
  /** A question without its mark: …ていますか。 */
  const asked = new RegExp(String.raw`(?:${asking})[.。]?\s*$`, 'u');
  /** The words and marks by which a sentence is a question. */
  const marks = new RegExp(String.raw`(?:${asking})?\s*[?？]\s*$|[¿]`, 'gu');
  const [own = ''] = words.own ?? [];
  const yes = new RegExp(String.raw`^\s*(?:${anyWordOf(pack.yes)})`, 'iu');
  /** Words of whoever asks: what is asked then is not about the author. */
  const asker = new RegExp(anyWordOf(['own', 'our', 'us'].flatMap((role) => words[role as 'own'] ?? [])), 'iu');
  const addressed = Object.entries(pack.asked).map(([to, from]): [string, RegExp] => [
    to,
    new RegExp(anyWordOf(from), 'giu'),
  ]);
  return {
    isOfAsker: (text) => asker.test(text),
    isAsked: (text) => QUESTION.test(text) || asked.test(text),
    asStatement: (question, find) => {
      const plain = question.replace(marks, verbLast ? '。' : ' ');
      const said = addressed.reduce((text, [to, from]) => text.replace(from, to), plain);
      const isNamed = ({ role, from, to }: Token): boolean =>
        NAMED.has(role) || (role === 'unknown' && from > 0 && CAPITAL.test(said.slice(from, to)));
      const isOpen = !tokenize(said, find(said)).slice(1).some(isNamed);
      return isOpen && !verbLast ? `${own} ${said}` : said;
    },
    isYes: (text) => {
      const [first = '', ...others] = text.split(SENTENCE_END);
      if (!yes.test(first) || areTakenBack(tokenize(first, []), true)) return false;
      // "Yes! Well, almost."
      const isShort = (tokens: readonly Token[]): boolean => tokens.length <= 3 && areTakenBack(tokens, true);
      return !others
        .map((each) => tokenize(each, []))
        .some((each) => isShort(each) || each.some(({ role }) => TURNED.has(role)));
    },
  };
};
