import type { Locale } from '../../../../model/contracts/values';
import type { CertificationDraft } from '../../../model/certification';
import type { SiteMap } from '../../../model/map';
import type { StatedFact } from '../../../model/record-draft';
import { scriptOf } from '../../../reader/parse/script';
import { printedLike, type SingleFact } from '../../../stated-facts';
import type { Decision } from './settle-fact';

const TEXTS = printedLike({ imported: 'language' });
const SHARED = printedLike({ imported: {} }).filter((field) => !TEXTS.some((text) => text === field));

/** The facts that a page states about a certification after the map's decisions, and the rules that touched it. */
interface DecidedCertification {
  draft: CertificationDraft;
  /** `certifications["iso-iec-27001"].issuer` */
  rules: string[];
}

const without = (quotes: CertificationDraft['quotes'], field: string): CertificationDraft['quotes'] =>
  Object.fromEntries(Object.entries(quotes).filter(([name]) => name !== field && !name.startsWith(`${field}.`)));

/**
 * A certification of one page as it is imported. Facts that the map decides have no quote, because no page states them.
 * Facts that only the record has, such as the day of the last audit, appear in `rules` only.
 */
export const decidedCertification = (
  stated: CertificationDraft,
  locale: Locale,
  map: SiteMap | null,
): DecidedCertification => {
  const facts = map?.certifications.findLast(({ key }) => key === stated.key)?.facts ?? {};
  if (Object.keys(facts).length === 0) return { draft: stated, rules: [] };
  const decisions = decisionsAbout(map, stated.key);
  const values: Record<string, string | string[] | null> = {};
  for (const field of SHARED) {
    const decided = decisions.shared(field);
    if (decided !== undefined) values[field] = decided?.value ?? null;
  }
  for (const field of TEXTS) {
    const decided = decisions.localized(field, locale);
    // a record must have a name
    if (decided !== undefined && !(field === 'name' && decided === null)) values[field] = decided?.value ?? null;
  }
  // the link belongs to the name that the page prints, not to the one in the map
  if (values['issuer'] !== undefined) values['issuerUrl'] ??= null;
  const services = decisions.list('services');
  if (services !== undefined) values['services'] = (services ?? []).map(({ value }) => value);
  const elsewhere = TEXTS.filter((field) => values[field] === undefined);
  return {
    draft: { ...stated, ...values, quotes: Object.keys(values).reduce(without, stated.quotes) },
    rules: Object.keys(facts)
      .filter((field) => !elsewhere.some((text) => text === field))
      .map((field) => `certifications[${JSON.stringify(stated.key)}].${field}`),
  };
};

/** The map's decisions about one certification. */
interface Decisions {
  /** A fact that all languages share. */
  shared(field: SingleFact): Decision;
  /** A text applies to the locales whose script it is written in; a fact that the map forbids is forbidden in all. */
  localized(field: SingleFact, locale: Locale): Decision;
  /** A list; null forbids it. */
  list(field: 'services'): StatedFact[] | null | undefined;
}

const isChinese = (text: string): boolean => scriptOf(text).leaning === 'Hans';

/** The decisions about the certification of a key, each with its place in the map. */
export const decisionsAbout = (map: SiteMap | null, key: string): Decisions => {
  const rule = map?.certifications.findLast((each) => each.key === key);
  const value = (field: string) => rule?.facts[field];
  const fact = (field: string, text: string): StatedFact => {
    const place = { path: map?.file ?? '', line: rule?.line ?? 1 };
    return { value: text, ...place, text: `${field}: ${text}`, certification: key, field };
  };
  const shared = (field: SingleFact): Decision => {
    const decided = value(field);
    return decided === undefined || decided === null ? decided : fact(field, [decided].flat().join(', '));
  };
  return {
    shared,
    localized: (field, locale) => {
      const decided = shared(field);
      const isOther = decided && isChinese(decided.value) !== /^zh\b/i.test(locale);
      return isOther === true ? undefined : decided;
    },
    list: (field) => {
      const decided = value(field);
      return decided === undefined || decided === null
        ? decided
        : [decided].flat().map((each) => ({ ...fact(field, each) }));
    },
  };
};
