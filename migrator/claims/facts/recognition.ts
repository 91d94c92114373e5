import { isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';
import { CHINESE_NAME, chineseName, englishName } from './proper-name';

const ENGLISH = /\b(?:authori[sz]ed|accredited|recogni[sz]ed|licensed|designated)\s+by\s+/gi;
const CHINESE = new RegExp(`(?:^|[，。；：、》”\\s]|经|由)${CHINESE_NAME}(?:正式)?(?:授权|认可|批准|指定)`, 'g');

/** The authority that recognises the examiner: "a testing agency authorized by the Ministry". */
export const findRecognition = (sentences: Sentence[]): Fact | null => {
  for (const { words, quote } of sentences.filter(isFactual)) {
    for (const match of words.matchAll(ENGLISH)) {
      const value = englishName(words, match.index + match[0].length);
      if (value !== null) return { value, quote };
    }
    for (const match of words.matchAll(CHINESE)) {
      const value = chineseName(match[1]);
      // 双认可: accreditors of the standard that stands before their names
      if (value !== null && !/\d|双$/.test(value)) return { value, quote };
    }
  }
  return null;
};
