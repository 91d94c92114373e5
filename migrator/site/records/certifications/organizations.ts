import type { Locale } from '../../../../model/contracts/values';
import type { Catalogue, Organization } from '../../../../model/catalogue/catalogue';
import { fold } from '../../../../model/catalogue/folded-text';
import { hasHan } from '../../../../model/languages/script';
import type { StatedFact } from '../../../model/record-draft';
import { keyFromName } from '../named-record';

/** An organization that a page or the map names for a certification. */
export interface Mention extends StatedFact {
  /** null: the map names it, for all languages. */
  locale: Locale | null;
  group: string | null;
  /** The link on its name. */
  url: StatedFact | null;
}

/** A mention, and which organization it is. */
export interface IdentifiedMention extends Mention {
  key: string;
  known: Organization | null;
}

export type FindOrganization = (mention: Pick<Mention, 'value' | 'url'>) => Organization | null;

const comparable = (name: string): string =>
  fold(name)
    .text.toLowerCase()
    .replace(/[\s.,]+/g, '');

/** Without the acronym behind it: "Data Center Alliance (DCA)". */
const bare = (name: string): string => name.replace(/\s*[(（][^()（）]*[)）]\s*$/, '');

const comparableUrl = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^(?:https?:)?\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');

/** Recognises organizations by one of their names, else by their own address where the name links to it. */
export const organizationFinder = ({ organizations }: Catalogue): FindOrganization => {
  const byName = new Map<string, Organization>();
  const byUrl = new Map<string, Organization | null>();
  for (const each of organizations) {
    for (const name of [each.name.en, each.name.zh, ...each.aliases]) byName.set(comparable(name), each);
    const url = each.url === null ? null : comparableUrl(each.url);
    // an address that two organizations share identifies neither
    if (url !== null) byUrl.set(url, byUrl.has(url) ? null : each);
  }
  return ({ value, url }) =>
    byName.get(comparable(value)) ??
    byName.get(comparable(bare(value))) ??
    (url === null ? null : (byUrl.get(comparableUrl(url.value)) ?? null));
};

/** Whether two translations of one page name one organization in two scripts. */
const isTwin = (a: Mention, b: Mention): boolean =>
  a.group !== null && a.group === b.group && a.locale !== b.locale && hasHan(a.value) !== hasHan(b.value);

/** Which organization each page names in one role of one certification; `mentions` are in the order of ownership. */
export const identify = (mentions: readonly Mention[], find: FindOrganization): IdentifiedMention[] => {
  const found = mentions.map((mention) => ({ ...mention, known: find(mention) }));
  return found.map((mention, at) => {
    const twins = found.filter((other) => isTwin(mention, other));
    const known = mention.known ?? twins.find((twin) => twin.known !== null)?.known ?? null;
    const first = found.slice(0, at).find((other) => isTwin(mention, other)) ?? mention;
    return { ...mention, known, key: known?.key ?? keyFromName(first.value, 'organization') };
  });
};
