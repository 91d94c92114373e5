import type { Locale } from '../../../../model/contracts/values';
import { type NamedRecord, presenceOf, type Naming } from '../named-record';
import type { SettledCertification } from './settled-certification';

/** The services that certifications cover, each with the name that a language prints. */
export const serviceRecords = (
  certifications: readonly SettledCertification[],
  defaultLocale: Locale,
): NamedRecord[] => {
  const named = new Map<string, { namings: Naming[]; names: Map<Locale, string> }>();
  for (const { statements, presence, services } of certifications)
    for (const locale of presence.keys())
      for (const { key, name } of services(locale)) {
        const { namings, names } = named.get(key) ?? { namings: [], names: new Map<Locale, string>() };
        const own = statements.filter((each) => each.locale === locale);
        named.set(key, { namings: [...namings, ...own], names: new Map([[locale, name], ...names]) });
      }
  return [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { namings, names }]) => ({
      type: 'service',
      key,
      presence: presenceOf(namings, defaultLocale),
      namedBy: namings.map(({ path }) => path),
      shared: {},
      stated: {},
      part: (locale) => ({ localized: { name: names.get(locale) ?? key } }),
    }));
};
