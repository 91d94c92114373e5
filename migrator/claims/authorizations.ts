import slugify from 'slugify';

import { joined, phrases } from '../../model/languages/phrases';
import type { Stated } from './by-key';
import type { CertificationPage } from './certification-page';
import { certificationOf, type Reading } from './certification';
import { authorizationIn } from './sentences/authorizations';
import { isItself } from './sentences/itself';
import { isOthers, ofRivals } from './sentences/negated';
import { sentencesOf } from './sentences/sentences';
import { unprintedSection } from './sections/section';

const ABOUT = joined(phrases('facts', ({ authorization }) => authorization.about));
const HOLDS = phrases('facts', ({ authorization }) => authorization.holds);

const LONGEST_PAGE = 1_000_000;

/** A text that names a holder as often as this is about it. */
const LEAST = 2;

/**
 * The authorisations that a page states wherever it says so: "cloud.example has a FedRAMP P-ATO at the Moderate level".
 * Others hold authorisations too: it counts for the organization itself, for what the page is called after, and for
 * what a page opens with and goes on about if the page is called after the scheme.
 */
export const authorizations = (page: CertificationPage, reading: Reading): Stated[] => {
  const { text, outline, except, title } = page;
  if (text.length > LONGEST_PAGE || !ABOUT.test(text)) return [];
  const h1 = outline.headings.find(({ level }) => level === 1);
  const named = `${title ?? ''} ${h1?.text ?? ''}`;
  const about: string[] = [];
  const isOwn = (holder: string, standard: string, from: number): boolean => {
    if (ofRivals(holder) || HOLDS.some((holds) => isOthers({ words: holds(holder) }))) return false;
    if (isItself(holder) || about.includes(holder) || timesNamed(holder, named) > 0) return true;
    const opens = outline.blocks.find(({ name }) => name === 'Paragraph')?.from === from;
    const isTopic = reading.find(named).some((each) => each.standard.key === standard);
    if (!opens || !isTopic || timesNamed(holder, text) < LEAST) return false;
    about.push(holder);
    return true;
  };
  return outline.blocks.flatMap(({ name, from, to }) => {
    if (name !== 'Paragraph' || except.some((span) => from >= span.from && from < span.to)) return [];
    const section = unprintedSection(page, { from, to }, title ?? h1?.text ?? '');
    return sentencesOf(section).flatMap((sentence) => {
      const found = authorizationIn(sentence);
      if (found === null) return [];
      const system = isItself(found.holder) ? '' : slugify(found.holder, { lower: true, strict: true });
      return reading.find(sentence.words).flatMap(({ standard, from: at, to: end }): Stated[] =>
        standard.statement !== 'attestation' ||
        at < found.from ||
        end > found.to ||
        !isOwn(found.holder, standard.key, from)
          ? []
          : [
              {
                system,
                draft: certificationOf(
                  { standard, printed: null, name: sentence.words.slice(at, end) },
                  { section, sentences: [sentence], alone: true },
                  reading,
                ),
              },
            ],
      );
    });
  });
};

const timesNamed = (name: string, text: string): number => {
  const letters = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return text.match(new RegExp(String.raw`(?<![\p{L}\p{N}])${letters}(?![\p{L}\p{N}])`, 'giu'))?.length ?? 0;
};
