import type { Stated } from './by-key';
import type { CertificationPage } from './certification-page';
import { certificationOf, type Reading } from './certification';
import { authorizedHolder } from './sentences/authorizations';
import { sentencesOf } from './sentences/sentences';
import { lineNumbers, type Section } from './sections/section';

const LONGEST_PAGE = 1_000_000;

/**
 * The authorisations that a page states wherever it says so: "cloud.example has a FedRAMP P-ATO at the Moderate level".
 * On a page about something else, it counts only for what the page is called after: others hold authorisations too.
 */
export const authorizations = (page: CertificationPage, reading: Reading): Stated[] => {
  const { kind, text, outline, except, lineAt, title } = page;
  if (text.length > LONGEST_PAGE || !/\bP-?ATO\b|authori[sz]ation|authority to operate/i.test(text)) return [];
  const h1 = outline.headings.find(({ level }) => level === 1);
  const named = `${title ?? ''} ${h1?.text ?? ''}`.toLowerCase();
  return outline.blocks.flatMap(({ name, from, to }) => {
    if (name !== 'Paragraph' || except.some((span) => from >= span.from && from < span.to)) return [];
    const section: Section = {
      heading: title ?? h1?.text ?? '',
      level: 7,
      line: lineAt(from),
      isUnprinted: true,
      text: text.slice(from, to),
      lines: lineNumbers(text, from, to, lineAt),
    };
    return sentencesOf(section).flatMap((sentence) => {
      const holder = authorizedHolder(sentence);
      if (holder === null || (kind !== 'compliance' && !named.includes(holder.toLowerCase()))) return [];
      return reading.find(sentence.words).flatMap(({ standard, from: at, to: end }): Stated[] =>
        standard.statement !== 'attestation'
          ? []
          : [
              {
                system: '',
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
