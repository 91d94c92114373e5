import slugify from 'slugify';

import type { Stated } from './by-key';
import { certificationOf, type Reading } from './certification';
import type { Section } from './sections/section';
import type { LevelStatement } from './sentences/level-clauses';
import type { Subject } from './subject';

const FIGURES = '零一二三四五六七八九';

/** A level beside a name, in the language of the name. */
const named = (name: string, level: string): string => {
  const number = /^Level (\d)$/.exec(level)?.[1];
  if (!/\p{Script=Han}/u.test(name)) return `${name} (${level})`;
  return number === undefined ? `${name}（${level}）` : `${name}（${FIGURES.charAt(Number(number))}级）`;
};

/** The certificate of one level, with a key of its own: `mlps-level-4`. */
export const ofLevel = (
  { level, sentences, holders }: LevelStatement,
  subject: Subject,
  { section, alone }: { section: Section; alone: boolean },
  reading: Reading,
): Stated => {
  const draft = certificationOf(subject, { section, sentences, alone }, reading);
  const quote = sentences[0]?.quote;
  const services = draft.services.length > 0 ? draft.services : holders.map(({ value }) => value);
  const quotes = Object.fromEntries(holders.map((holder, at) => [`services.${String(at)}`, holder.quote]));
  return {
    system: '',
    level,
    draft: {
      ...draft,
      key: `${draft.key}-${slugify(level, { lower: true, strict: true })}`,
      name: named(draft.name, level),
      level,
      services,
      quotes: {
        ...(draft.services.length > 0 ? {} : quotes),
        ...draft.quotes,
        ...(quote !== undefined && { level: quote }),
      },
    },
  };
};
