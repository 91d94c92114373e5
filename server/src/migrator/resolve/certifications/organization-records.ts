import type { Organization } from '../../../domain/catalogue/catalogue';
import type { Diagnostic } from '../../diagnostics';
import { webUrl } from '../../../domain/validate/web-url';
import type { Locale, StatedFact } from '../../model';
import { nameIn } from './catalogue-name';
import type { IdentifiedMention } from './organizations';
import { presenceOf, type Naming } from './presence';
import type { NamedRecord } from './record-drafts';
import { disagreement, settle } from './settle-fact';

/** A body that certifications or standards name. */
export interface NamedOrganization {
  key: string;
  known: Organization | null;
  namings: Naming[];
  /** In the order of ownership. */
  mentions: IdentifiedMention[];
}

/** A link as a browser follows it from a page; null for what is no web address. */
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
): { record: NamedRecord; diagnostics: Diagnostic[] } => {
  const url = settle(
    mentions.map((mention) => mention.url),
    undefined,
    sameAddress,
  );
  const printedIn = (locale: Locale) => mentions.find((mention) => mention.locale === locale);
  return {
    diagnostics: [disagreement(url) ?? []].flat(),
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
