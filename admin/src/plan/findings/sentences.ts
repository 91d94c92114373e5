import type { Sentence } from '../../../../server/src/contracts/sentences';
import problems from '../../translations/problems.en.json';
import problemsZhHans from '../../translations/problems.zh-Hans.json';
import zhHans from '../../translations/sentences.zh-Hans.json';

const CHINESE: Readonly<Record<Sentence, string>> = zhHans;

/** Without how numbers are written: the server fills them in. */
const plain = (text: string): string => text.replaceAll(', number}', '}');

/** The sentences of problems in a language, by what they are in English. */
const problemsIn = (translated: Readonly<Record<keyof typeof problems, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(problems).map(([code, english]) => [
      plain(english),
      plain(translated[code as keyof typeof problems]),
    ]),
  );

/** What findings say, by what they say in English. */
export const SENTENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { ...Object.fromEntries(Object.keys(CHINESE).map((english) => [english, english])), ...problemsIn(problems) },
  'zh-Hans': { ...CHINESE, ...problemsIn(problemsZhHans) },
};
