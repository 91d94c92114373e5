import type { Locale } from '../../../../model/contracts/values';
import { groupBy } from '../../../group-by';
import { type NamedRecord, presenceOf, type Naming } from '../named-record';
import type { NamedService } from './services';
import type { SettledCertification } from './settled-certification';

/** A service, and a page that names it. */
export interface ServiceNaming extends NamedService {
  naming: Naming;
}

/** The services that certifications cover, at each page that names the certification. */
export const coveredServices = (certifications: readonly SettledCertification[]): ServiceNaming[] =>
  certifications.flatMap(({ statements, presence, services }) =>
    [...presence.keys()].flatMap((locale) =>
      services(locale).flatMap((service) =>
        statements.filter((each) => each.locale === locale).map((naming) => ({ ...service, naming })),
      ),
    ),
  );

/** The services that pages name, each with the name that a language prints. */
export const serviceRecords = (named: readonly ServiceNaming[], defaultLocale: Locale): NamedRecord[] =>
  [...groupBy(named, ({ key }) => key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, mentions]) => ({
      type: 'service',
      key,
      presence: presenceOf(
        mentions.map(({ naming }) => naming),
        defaultLocale,
      ),
      namedBy: mentions.map(({ naming }) => naming.path),
      shared: {},
      stated: {},
      part: (locale) => ({
        localized: { name: mentions.find(({ naming }) => naming.locale === locale)?.name ?? key },
      }),
    }));
