import { scriptOf } from '../../interpret/script';
import type { Locale, SiteMap, StatedFact } from '../../model';
import type { Decision } from './settle-fact';

/** What the map decides about one certification. */
export interface Decisions {
  /** A fact that all languages share. */
  shared(field: string): Decision;
  /** A text counts in the locales whose script it is written in; a fact that is forbidden is forbidden in all. */
  localized(field: string, locale: Locale): Decision;
  /** A list; null forbids it. */
  list(field: string): StatedFact[] | null | undefined;
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
  const shared = (field: string): Decision => {
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
