import { joined, phrases } from '../../../model/languages/phrases';
import type { Sentence } from './sentence';

const HOSTED = phrases('statements', ({ hosts }) => hosts.hosted);
const SUBJECTS = phrases('statements', ({ hosts }) => hosts.subject);

/**
 * The sentences that do not say what a host of the page's organization holds: after "our data is stored at Acme" the
 * sentence "Acme is certified" is about Acme.
 */
export const withoutHosts = (sentences: readonly Sentence[]): Sentence[] => {
  const hosts = new Set(
    sentences.flatMap(({ words }) =>
      HOSTED.flatMap(({ sign, form }) =>
        sign.test(words) ? Array.from(words.matchAll(form), (match) => firstWord(match[1] ?? '')) : [],
      ),
    ),
  );
  if (hosts.size === 0) return [...sentences];
  const subjects = Array.from(hosts, asSubject);
  return sentences.filter(({ words }) => !subjects.some((subject) => subject.test(words)));
};

const firstWord = (name: string): string => name.split(/[\s.]/, 1)[0] ?? name;

/** Matches a sentence, or a clause that says what is held, that begins with a name. */
const asSubject = (name: string): RegExp => {
  const quoted = name.replace(/[^\p{L}\p{N}]/gu, '\\$&');
  return joined(SUBJECTS.map((subject) => subject(quoted)));
};
