import type { Stated } from './by-key';
import { certificationOf, type Reading } from './certification';
import type { HeaderLine } from '../reader/interpret/interpreted';
import type { Section } from './sections/section';
import { isDenied } from './sentences/negated';
import type { Sentence } from './sentences/sentence';

/** Keys of front matter in lower case without marks, as the words that a page prints in front of the same fact. */
const LABELS: readonly [RegExp, string][] = [
  [/^cert(?:ificate|ification)?(?:number|no)$/, 'Certificate number'],
  [/^(?:cert(?:ificate|ification)?)?(?:issuer|issuedby)$|^certif(?:ication|ying)body$/, 'Issued by'],
  [/^(?:cert(?:ificate|ification)?)?validfrom$/, 'Valid from'],
  [/^(?:cert(?:ificate|ification)?)?valid(?:until|to|through)$/, 'Valid until'],
  [/^(?:originally|first)issued(?:on)?$/, 'First issued on'],
  [/^cert(?:ificate|ification)scope$/, 'Scope'],
  [/^(?:cert(?:ificate|ification)?)?level$/, 'Level'],
];
const STANDARD = /^(?:cert(?:ificate|ification)?)?standard$/;
const STATUS = /^(?:cert(?:ificate|ification)?)?(?:status|state)$/;
/** A certificate with a holder of its own may be that of a supplier. */
const HOLDER =
  /^(?:cert(?:ificate|ification)?)?(?:holder|heldby|company|organi[sz]ation|supplier|vendor|provider|(?:sub)?processor|partner|customer)(?:name)?$/;

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
    const label = LABELS.find(([key]) => key.test(plain(name)))?.[1];
    if (label === undefined || value === '') return [];
    return [{ words: value, label, quote: { text: value, line }, links: [], lead: null, labelled: null }];
  });
  const draft = certificationOf(
    { standard: mention.standard, printed: standard.value },
    { section, sentences, alone: true },
    reading,
  );
  return draft.certificateNumber === null && draft.validUntil === null ? [] : [{ system: '', draft }];
};
