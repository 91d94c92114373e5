import type { Locale } from '../../../../model/contracts/values';
import { findEdition, type Standard } from '../../../../model/catalogue/catalogue';
import type { Finding } from '../../../findings';
import { presenceOf, type NamedRecord, keyFromName } from '../named-record';
import { nameIn } from './catalogue-name';
import { disagreement, settle } from './settle-fact';
import type { SettledCertification } from './settled-certification';

/** The key of the standard behind a certification: the catalogue's, else one made from its name in the map. */
export const standardKey = ({ standard }: SettledCertification): string | null =>
  standard && (standard.known?.key ?? keyFromName(standard.identifier, 'standard'));

/**
 * A standard that certifications name, with the facts of the catalogue; an edition and its dates only where pages print
 * it.
 */
export const standardRecord = (
  key: string,
  certifications: readonly SettledCertification[],
  defaultLocale: Locale,
): { record: NamedRecord; known: Standard | null; findings: Finding[] } => {
  const statements = certifications.flatMap((each) => [...each.statements]);
  const standard = certifications[0]?.standard;
  const known = standard?.known ?? null;
  const settled = settle(certifications.map(({ edition }) => edition));
  const edition = settled.fact?.value ?? null;
  const dates = known && findEdition(known, edition);
  return {
    known,
    findings: [disagreement(settled) ?? []].flat(),
    record: {
      type: 'standard',
      key,
      presence: presenceOf(statements, defaultLocale),
      namedBy: statements.map(({ path }) => path),
      shared: {
        identifier: standard?.identifier ?? key,
        edition,
        category: known?.category ?? null,
        url: known?.url ?? null,
        withdrawnOn: dates?.withdrawnOn ?? null,
        transitionEndsOn: dates?.transitionEndsOn ?? null,
      },
      stated: { edition: settled.fact },
      part: (locale) => ({
        localized: { name: known && (nameIn(known.name, locale) ?? known.name.en) },
        relations: { publisher: known && { type: 'organization', key: known.publisher } },
      }),
    },
  };
};
