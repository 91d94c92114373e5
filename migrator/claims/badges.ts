import type { Stated } from './by-key';
import { certificationOf, type Reading } from './certification';
import type { CertificationPage } from './certification-page';
import type { Section } from './sections/section';
import type { Sentence } from './sentences/sentence';

/** Characters that the text of a badge has beside its standard: "ISO 27001 certification logo". */
const BESIDE = 24;

/** The standards whose badges a page about compliance or security shows: nothing says that they are its author's. */
export const badges = ({ kind, outline, except, lineAt }: CertificationPage, reading: Reading): Stated[] => {
  if (kind !== 'compliance' && kind !== 'security') return [];
  return outline.links.flatMap(({ role, label, from }): Stated[] => {
    const words = label?.trim() ?? '';
    const [mention, ...others] = role === 'image' ? reading.find(words) : [];
    if (mention?.from !== 0 || others.length > 0 || words.length - mention.to > BESIDE) return [];
    if (except.some((span) => from >= span.from && from < span.to)) return [];
    const line = lineAt(from);
    const section: Section = { heading: '', level: 7, line, isUnprinted: true, text: words, lines: [line] };
    const sentence: Sentence = {
      ...{ words, quote: { text: words, line }, links: [], label: null, lead: null, row: null, labelled: null },
    };
    const subject = { standard: mention.standard, printed: null, name: words.slice(0, mention.to) };
    const draft = certificationOf(subject, { section, sentences: [sentence], alone: true }, reading);
    return [{ system: '', draft, doubt: 'badge' }];
  });
};
