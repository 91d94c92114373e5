import type { Catalogue, Standard } from '../../../domain/catalogue/catalogue';
import type { NamedOrganization } from './organization-records';
import type { NamedRecord } from './record-drafts';
import type { SettledCertification } from './settled-certification';

/** The bodies that count in a role of a certification, or that publish one of its standards, by key. */
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
      // the map names a body for every language in which the certification exists
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
