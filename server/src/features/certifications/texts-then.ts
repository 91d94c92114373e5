import type { Core } from '@strapi/strapi';
import { hashOfEnds } from '../../content/ledger/chain';
import { chainLinks, type StoredEntry, type StoredLink } from '../../content/ledger/ledger-rows';
import { versionsOfPage } from '../../content/versions/versions-of-page';
import { getService } from '../../get-service';
import { groupBy } from '../../../../migrator/group-by';
import { hashOf } from '../../../../migrator/canonical-hash';
import type { DamagedEntry } from '../../../../model/contracts/certifications/ledger';
import type { ToldVersion, ToldVersions } from '../../../../model/contracts/page-versions';
import { orElse, orNull, text } from '../../../../model/readers';
import { dayAt } from '../../../../model/status/calendar-day';
import { inForceOn, statedOn } from '../../../../model/status/version-in-force';
import type { PagePlace } from '../../services/versions/stated';
import { damagedEntries } from './checked-entries';

const KIND = 'page-version';

const facts = ({ entry }: StoredEntry, locale: string) => entry?.claim?.[locale]?.facts;

const isAbout = (page: string) => (stored: StoredEntry) =>
  Object.keys(stored.entry?.claim ?? {}).some((locale) => facts(stored, locale)?.['page'] === page);

/** What the ledger holds of the versions of one page. */
export interface TextChains {
  page: string;
  /** A version each. */
  chains: readonly StoredEntry[][];
  /** The entries that are not as they were written, or missing. */
  damaged: DamagedEntry[];
}

/** The places of the versions that name a page, or named it once. Three statements, however many pages have versions. */
export const linksAbout = async (strapi: Core.Strapi, page: string): Promise<StoredLink[]> => {
  const named = await chainLinks(strapi, { claim: { $containsi: page } }, KIND);
  const $in = [...new Set([...named.map((link) => link.certification), ...(await versionsOfPage(strapi, page))])];
  return $in.length === 0 ? [] : chainLinks(strapi, { certification: { $in } }, KIND);
};

/** The versions of a page among those at these places of the ledger. */
export const readTexts = async (
  strapi: Core.Strapi,
  page: string,
  links: readonly StoredLink[],
): Promise<TextChains> => {
  const entries: StoredEntry[] = [];
  const damaged = await damagedEntries(strapi, links, (stored) => {
    // of versions of other pages, no text is kept in memory
    const { entry } = stored;
    entries.push(entry === null || isAbout(page)(stored) ? stored : { ...stored, entry: { ...entry, claim: null } });
  });
  // an entry that cannot be read may have been about this page
  const chains = [...groupBy(entries, ({ certification }) => certification).values()].filter(
    (chain) => chain.some(isAbout(page)) || chain.every(({ entry }) => entry === null),
  );
  const own = new Set(chains.flatMap(([first]) => first?.certification ?? []));
  return { page, chains, damaged: damaged.filter(({ documentId }) => own.has(documentId)) };
};

type TextAlone = Omit<ToldVersion, 'state' | 'replacedOn'>;

const textIn =
  ({ page, locale }: { page: string; locale: string }) =>
  (stored: StoredEntry): TextAlone[] => {
    const said = isAbout(page)(stored) ? facts(stored, locale) : undefined;
    if (said === undefined) return [];
    const [title, body] = [orElse(text, '')(said['title']), orElse(text, '')(said['body'])];
    return [
      {
        ...{ documentId: stored.certification, key: orElse(text, '')(said['key']), locale, title, body },
        effectiveFrom: orNull(text)(said['effectiveFrom']),
        summary: orNull(text)(said['summary']),
        hash: hashOf({ title, body }),
        recordedOn: stored.recordedOn,
      },
    ];
  };

/**
 * The versions as readers were told them at an instant, the newest first: by the last entry of each until then. Where these
 * have no text in force, readers got the page's own, which is recorded when the first version takes its place. Of a time before
 * the first entry of the page, the first entry of each version counts, which no later edit can alter.
 */
export const textsAt = (
  { page, chains, damaged }: TextChains,
  locale: string,
  instant: Date,
  timeZone: string,
): ToldVersions => {
  const until = instant.toISOString();
  const day = dayAt(instant, timeZone);
  const ends = chains.flatMap((chain) => chain.filter(({ recordedOn }) => recordedOn <= until).slice(-1));
  const firstLater = chains.flatMap(([first]) => (first !== undefined && first.recordedOn > until ? first : []));
  const read = textIn({ page, locale });
  const known = ends.flatMap(read);
  const later = firstLater.flatMap(read);
  const oldest = inForceOn(known, day) === null ? later.filter(({ effectiveFrom }) => effectiveFrom === null) : [];
  const supplied = ends.length === 0 ? later : oldest;
  return {
    versions: statedOn([...known, ...supplied], day)
      .map(({ version, state, until: replacedOn }): ToldVersion => ({ ...version, state, replacedOn }))
      .reverse(),
    isRecorded: ends.length > 0 && supplied.length === 0,
    // an entry that is added later changes no hash of a day that was recorded
    ledgerHash: hashOfEnds(ends.length === 0 ? firstLater : ends),
    damagedEntries: damaged,
  };
};

/** The versions of a page in one language as readers were told them at an instant, the newest first, with their texts. */
export const textsThen = async (
  strapi: Core.Strapi,
  { documentId: page, locale }: PagePlace,
  instant: Date,
): Promise<ToldVersions> => {
  const { rules } = getService(strapi, 'status').moment();
  // all of them: an audit also counts what names no page any more
  const texts = await readTexts(strapi, page, await chainLinks(strapi, {}, KIND));
  return textsAt(texts, locale, instant, rules.timeZone);
};
