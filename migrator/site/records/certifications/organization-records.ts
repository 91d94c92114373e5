import type { Locale } from '../../../../model/contracts/values';
import type { Organization, Catalogue, Standard } from '../../../../model/catalogue/catalogue';
import { webUrl } from '../../../../model/validate/formats/web-url';
import type { Finding } from '../../../findings';
import type { StatedFact } from '../../../model/record-draft';
import { presenceOf, type Naming, type NamedRecord } from '../named-record';
import { nameIn } from './catalogue-name';
import type { IdentifiedMention } from './organizations';
import { disagreement, settle } from './settle-fact';
import type { SettledCertification } from './settled-certification';

/** An organization that certifications or standards name. */
interface NamedOrganization {
  key: string;
  known: Organization | null;
  namings: Naming[];
  /** In the order of ownership. */
  mentions: IdentifiedMention[];
}

/** The URL that a browser opens for a link; null when it is not a web address. */
export const webAddress = (href: string | null): string | null => {
  const url = href?.startsWith('//') === true ? `https:${href}` : href;
  return url !== null && webUrl(url) === null ? url : null;
};

const sameAddress = (a: StatedFact, b: StatedFact): boolean =>
  webAddress(a.value)?.replace(/\/$/, '') === webAddress(b.value)?.replace(/\/$/, '');

/** The organization's record: the catalogue's facts, and the link that pages put on its name. */
export const organizationRecord = (
  { key, known, namings, mentions }: NamedOrganization,
  defaultLocale: Locale,
): { record: NamedRecord; findings: Finding[] } => {
  const url = settle(
    mentions.map((mention) => mention.url),
    undefined,
    sameAddress,
  );
  const printedIn = (locale: Locale) => mentions.find((mention) => mention.locale === locale);
  return {
    findings: [disagreement(url) ?? []].flat(),
    record: {
      type: 'organization',
      key,
      presence: presenceOf(namings, defaultLocale),
      namedBy: namings.map(({ path }) => path),
      shared: {
        kind: known?.kind ?? null,
        country: known?.country ?? null,
        url: webAddress(url.fact?.value ?? null) ?? known?.url ?? null,
      },
      stated: { url: url.fact },
      part: (locale) => ({
        localized: {
          name:
            (known && nameIn(known.name, locale)) ?? (printedIn(locale) ?? mentions[0])?.value ?? known?.name.en ?? key,
        },
      }),
    },
  };
};

/** The organizations that have a role in a certification, or that publish one of its standards, sorted by key. */
export const namedOrganizations = (
  certifications: readonly SettledCertification[],
  standards: readonly { record: NamedRecord; known: Standard | null }[],
  { organizations }: Catalogue,
): NamedOrganization[] => {
  const named = new Map<string, NamedOrganization>();
  const add = (one: NamedOrganization): void => {
    const known = named.get(one.key);
    named.set(one.key, {
      ...one,
      known: known?.known ?? one.known,
      namings: [...(known?.namings ?? []), ...one.namings],
      mentions: [...(known?.mentions ?? []), ...one.mentions],
    });
  };
  for (const { mentions, statements } of certifications)
    for (const mention of mentions) {
      const { key, known, locale, path } = mention;
      // an organization of the map counts for every language in which the certification exists
      const namings = locale === null ? statements : [{ locale, path }];
      add({ key, known, namings: [...namings], mentions: [mention] });
    }
  for (const { record, known } of standards) {
    const publisher = organizations.find(({ key }) => key === known?.publisher);
    if (publisher === undefined) continue;
    const namings = [...record.presence].map(([locale, path]) => ({ locale, path }));
    add({ key: publisher.key, known: publisher, namings, mentions: [] });
  }
  return [...named.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
};
