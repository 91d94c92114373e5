import slugify from 'slugify';

import { wholePageWords } from '../../model/languages/phrases';
import type { FindStandards } from '../../model/catalogue/find-standards';
import type { Standard } from '../../model/catalogue/catalogue';
import type { CertificationDraft } from '../model/certification';
import { asSlug } from '../slug';
import { merge } from './merge';
import { contradict } from './one-certificate';

/** The statements of one section. */
export interface Stated {
  /** The service that the heading names beside the standard; empty if it names none. */
  system: string;
  /** The level, where systems hold several levels of the standard; empty otherwise. */
  level?: string;
  draft: CertificationDraft;
  /** Why a careful reader asks whether the author holds it; absent where it is held. */
  doubt?: Doubt;
}

/**
 * `law`: compliance with it is what its author says; `compliance`: with any other standard, it may be. `company`: "the company" may be any. `place`: whoever runs it may hold
 * the certificate. `badge`: it says nothing.
 */
export type Doubt = 'law' | 'compliance' | 'company' | 'place' | 'badge';

/**
 * Makes one draft for each certificate. Repeated sections are merged, and sections about different systems or levels get
 * their own keys. What contradicts the others otherwise stays a draft of its own with their key: where records are made,
 * it is told from them with what other pages print (`site/records/certifications`).
 */
export const byKey = (stated: Stated[]): CertificationDraft[] => {
  const owners: Stated[] = [];
  // what names no level adds to the first one that does
  for (const next of stated.toSorted((a, b) => Number(a.level === undefined) - Number(b.level === undefined))) {
    const same = owners.filter(
      ({ draft, level }) =>
        draft.standard === next.draft.standard && (next.level === undefined || next.level === level),
    );
    const ofSystem = same.filter(({ system }) => system === next.system || system === '' || next.system === '');
    const owner = ofSystem.find(({ draft }) => !contradict(draft, next.draft));
    if (owner !== undefined) owners[owners.indexOf(owner)] = { ...owner, draft: merge(owner.draft, next.draft) };
    else if (same.length === 0) owners.push(next);
    else owners.push({ ...next, draft: { ...next.draft, key: keyBeside(next, ofSystem) } });
  }
  return owners.map(({ draft }) => draft);
};

/** The key of what is told from others of its standard by its system, or by its level. */
const keyBeside = ({ system, draft: { key, level } }: Stated, [owner, ...others]: readonly Stated[]): string => {
  const ofSystem = system === '' ? key : `${key}-${system}`;
  if (owner === undefined) return ofSystem;
  const isOther = level !== null && [owner, ...others].every(({ draft }) => ![null, level].includes(draft.level));
  return isOther ? `${ofSystem}-${asSlug(level)}` : owner.draft.key;
};

const SERVICE = String.raw`([A-Z][\w.+-]*(?:\s+(?:\d+|[A-Z][\w.+-]*))*)`;
const FOR = wholePageWords(({ headings }) => headings.for);
const BESIDE = [
  new RegExp(String.raw`${FOR}\s*${SERVICE}`),
  new RegExp(String.raw`[（(]\s*${SERVICE}\s*[)）]`),
  new RegExp(String.raw`[:：–—]\s*${SERVICE}\s*$`),
  new RegExp(String.raw`^\s*${SERVICE}\s*[:：–—]`),
];

/**
 * The service that a heading names beside its standard, as part of a key. Words of the standard's own name are ignored.
 */
export const systemOf = (heading: string, { key, name }: Standard, find: FindStandards): string => {
  let rest = heading;
  for (const { standard, from, to } of find(heading).toReversed()) {
    if (standard.key === key) rest = `${rest.slice(0, from)}  ${rest.slice(to)}`;
  }
  const service = BESIDE.map((pattern) => pattern.exec(rest)?.[1]).find((found) => found !== undefined) ?? '';
  return name.en.toLowerCase().includes(service.toLowerCase()) ? '' : slugify(service, { lower: true, strict: true });
};
