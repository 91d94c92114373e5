import { CERTIFICATION_FACTS, factsLike, isLink, type Link } from '../../../model/contracts/certification-facts';
import type { HeldCertification, NamedEntry } from '../../../model/contracts/held';
import { editionName } from '../../../model/catalogue/edition-name';
import { inOrder } from '../../../model/typed-keys';

const WORDS = {
  certifications: ['Certifications', '认证'],
  pages: ['Pages', '页面'],
  trustCenter: ['Trust center', '信任中心'],
  onRequest: ['on request', '按需提供'],
} as const;

type Word = keyof typeof WORDS;

type Words = readonly [en: string, zh: string];

const spoken = (locale: string, words: Words): string => words[/^zh\b/i.test(locale) ? 1 : 0];

/** A word of forms in the language of what they state: Chinese, or else English. */
export const wordIn = (locale: string, word: Word): string => spoken(locale, WORDS[word]);

/** `Level 3`, as imports state levels in every language, in the language of what states it; another text as it is. */
const levelIn = (locale: string, level: string | null): string | null =>
  /^zh\b/i.test(locale) ? (level?.replace(/^Level (\d+)$/, '$1 级') ?? null) : level;

/** Something that is stated of a certification, for people. */
interface Fact {
  label: string;
  text: string;
  /** Where the text leads. */
  url: string | null;
}

/** The facts that forms show to people, in the order in which they read them. */
const SHOWN = inOrder(factsLike({ held: { label: {} } }), [
  ...(['standard', 'level', 'certificateNumber', 'issuedBy', 'recognizedBy', 'scope', 'services'] as const),
  ...(['originallyIssuedOn', 'validFrom', 'validUntil', 'auditedOn', 'verifiedOn'] as const),
  ...(['verificationUrl', 'documents'] as const),
]);
type Shown = (typeof SHOWN)[number];

interface Part {
  text: string | null | undefined;
  url?: string | null;
}

type PartsOf = (held: HeldCertification) => readonly (Part | null | undefined)[];

const named = (entry: NamedEntry | null): Part | null => entry && { text: entry.name, url: entry.url };

/** The facts that are more than a text, or another one than is stored. */
const COMPOSED: Record<Shown & Link, PartsOf> & Partial<Record<Shown, PartsOf>> = {
  standard: ({ standard }) => [{ text: editionName(standard) ?? standard?.name, url: standard?.url ?? null }],
  level: ({ locale, level }) => [{ text: levelIn(locale, level) }],
  issuedBy: ({ issuedBy }) => [named(issuedBy)],
  recognizedBy: ({ recognizedBy }) => [named(recognizedBy)],
  services: ({ services }) => services.map(named),
  verificationUrl: ({ verificationUrl }) => [{ text: verificationUrl, url: verificationUrl }],
  documents: ({ locale, evidence }) =>
    evidence.map(({ title, visibility, url }) => ({
      text: visibility === 'on-request' ? `${title} (${wordIn(locale, 'onRequest')})` : title,
      // a public document may have no file yet
      url,
    })),
};

/** All that is stated of a certification beside its name, in the order and the language in which people read it. */
export const factsOf = (held: HeldCertification): Fact[] =>
  SHOWN.flatMap((name) => {
    const parts = COMPOSED[name]?.(held) ?? (isLink(name) ? [] : [{ text: held[name] }]);
    const label = spoken(held.locale, CERTIFICATION_FACTS[name].held.label);
    return parts.flatMap((part): Fact[] => {
      const { text = null, url = null } = part ?? {};
      return text === null || text === '' ? [] : [{ label, text, url }];
    });
  });
