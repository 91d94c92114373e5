import {
  CERTIFICATION_FACTS,
  factsLike,
  isLink,
  type FactLabel,
  type Link,
} from '../../../model/contracts/certification-facts';
import type { HeldCertification, NamedEntry } from '../../../model/contracts/held';
import { shownWords } from '../../../model/languages/shown-words';
import { languageOf } from '../../../model/languages/language-of';
import { numberOfLevel } from '../../../model/catalogue/printed-level';
import { editionName } from '../../../model/catalogue/edition-name';
import { inOrder } from '../../../model/typed-keys';

/** `Level 3`, as imports state levels in every language, in the language of what states it; another text as it is. */
const levelIn = (locale: string, level: string | null): string | null => {
  const number = level === null ? null : numberOfLevel(level);
  return number === null ? level : shownWords(locale).level(number);
};

const labelIn = (locale: string, name: Shown): string => {
  const label: FactLabel = CERTIFICATION_FACTS[name].held.label;
  return label[languageOf(locale)?.code.slice(0, 2) ?? 'en'] ?? label.en;
};

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
      text: visibility === 'on-request' ? `${title} (${shownWords(locale).onRequest})` : title,
      // a public document may have no file yet
      url,
    })),
};

/** All that is stated of a certification beside its name, in the order and the language in which people read it. */
export const factsOf = (held: HeldCertification): Fact[] =>
  SHOWN.flatMap((name) => {
    const parts = COMPOSED[name]?.(held) ?? (isLink(name) ? [] : [{ text: held[name] }]);
    const label = labelIn(held.locale, name);
    return parts.flatMap((part): Fact[] => {
      const { text = null, url = null } = part ?? {};
      return text === null || text === '' ? [] : [{ label, text, url }];
    });
  });
