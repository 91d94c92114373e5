import slugify from 'slugify';

import { numberOfLevel } from '../../model/catalogue/printed-level';
import { phrases } from '../../model/languages/phrases';
import { hasHan } from '../../model/languages/script';
import type { Stated } from './by-key';
import { certificationOf, type Reading } from './certification';
import type { Section } from './sections/section';
import type { LevelStatement } from './sentences/level-clauses';
import type { Subject } from './subject';

const [CALLED] = phrases('facts', ({ level }) => level.called);

/** A level beside a name, in the language of the name. */
const named = (name: string, level: string): string => {
  if (!hasHan(name)) return `${name} (${level})`;
  const number = numberOfLevel(level);
  return `${name}（${number === null ? level : (CALLED?.(number) ?? level)}）`;
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
