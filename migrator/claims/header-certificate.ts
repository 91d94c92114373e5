import { joined, phrases } from '../../model/languages/phrases';
import type { Stated } from './by-key';
import { certificationOf, type Reading } from './certification';
import type { HeaderLine } from '../reader/interpret/interpreted';
import type { Section } from './sections/section';
import { isDenied } from './sentences/negated';
import type { Sentence } from './sentences/sentence';

const KEYS = phrases('facts', ({ header }) => header);
/** Keys of front matter, and the words that a page prints in front of the same fact. */
const LABELS = KEYS.flatMap(({ labels }) => labels);
const STANDARD = joined(KEYS.map(({ standard }) => standard));
const STATUS = joined(KEYS.map(({ status }) => status));
/** A certificate with a holder of its own may be that of a supplier. */
const HOLDER = joined(KEYS.map(({ holder }) => holder));

const plain = (name: string): string => name.toLowerCase().replace(/[\s._-]/g, '');

/**
 * The certificate that the front matter of a page states: one standard, and what only a certificate has, its number or
 * its last day. A standard alone, or a list of standards, may as well say what a page is about.
 */
export const headerCertificate = (header: readonly HeaderLine[], reading: Reading): Stated[] => {
  const [standard, ...others] = header.filter(({ name }) => STANDARD.test(plain(name)));
  if (standard === undefined || others.length > 0 || header.some(({ name }) => HOLDER.test(plain(name)))) return [];
  if (header.some(({ name, value }) => STATUS.test(plain(name)) && isDenied({ words: value }))) return [];
  const [mention, ...more] = reading.find(standard.value);
  const isWhole = mention?.from === 0 && mention.to === standard.value.length;
  if (mention === undefined || more.length > 0 || !isWhole) return [];
  const section: Section = { heading: standard.value, level: 7, line: standard.line, text: '', lines: [] };
  const sentences = header.flatMap(({ name, value, line }): Sentence[] => {
    const label = LABELS.find(({ key }) => key.test(plain(name)))?.label;
    if (label === undefined || value === '') return [];
    return [{ words: value, label, quote: { text: value, line }, links: [], lead: null, row: null, labelled: null }];
  });
  const draft = certificationOf(
    { standard: mention.standard, printed: standard.value },
    { section, sentences, alone: true },
    reading,
  );
  return draft.certificateNumber === null && draft.validUntil === null ? [] : [{ system: '', draft }];
};
