import type { Core } from '@strapi/strapi';
import { hashOfEnds } from '../../content/ledger/chain';
import { chainLinks, type StoredEntry } from '../../content/ledger/ledger-rows';
import { getService } from '../../get-service';
import { groupBy } from '../../../../migrator/group-by';
import { hashOf } from '../../../../migrator/canonical-hash';
import type { ToldVersion, ToldVersions } from '../../../../model/contracts/page-versions';
import { orElse, orNull, text } from '../../../../model/readers';
import { dayAt } from '../../../../model/status/calendar-day';
import { statedOn } from '../../../../model/status/version-in-force';
import type { PagePlace } from '../../services/versions/stated';
import { damagedEntries } from './checked-entries';

const facts = ({ entry }: StoredEntry, locale: string) => entry?.claim?.[locale]?.facts;

const isAbout = (page: string) => (stored: StoredEntry) =>
  Object.keys(stored.entry?.claim ?? {}).some((locale) => facts(stored, locale)?.['page'] === page);

/**
 * The entries that say what readers were told at an instant: the last of each version until then. Of a time before the first
 * entry of the page the first entry of each version, which no later edit can alter.
 */
const toldAt = (chains: readonly StoredEntry[][], until: string): { ends: StoredEntry[]; isRecorded: boolean } => {
  const known = chains.map((chain) => chain.filter(({ recordedOn }) => recordedOn <= until));
  const isRecorded = known.some((chain) => chain.length > 0);
  return {
    isRecorded,
    ends: isRecorded ? known.flatMap((chain) => chain.slice(-1)) : chains.flatMap(([first]) => first ?? []),
  };
};

/** The versions of a page in one language as readers were told them at an instant, the newest first, with their texts. */
export const textsThen = async (
  strapi: Core.Strapi,
  { documentId: page, locale }: PagePlace,
  instant: Date,
): Promise<ToldVersions> => {
  const { rules } = getService(strapi, 'status').moment();
  const entries: StoredEntry[] = [];
  const damaged = await damagedEntries(strapi, await chainLinks(strapi, {}, 'page-version'), (stored) => {
    // of versions of other pages, no text is kept in memory
    const { entry } = stored;
    entries.push(entry === null || isAbout(page)(stored) ? stored : { ...stored, entry: { ...entry, claim: null } });
  });
  // an entry that cannot be read may have been about this page
  const chains = [...groupBy(entries, ({ certification }) => certification).values()].filter(
    (chain) => chain.some(isAbout(page)) || chain.every(({ entry }) => entry === null),
  );
  const { ends, isRecorded } = toldAt(chains, instant.toISOString());
  const own = new Set(chains.flatMap(([first]) => first?.certification ?? []));
  const day = dayAt(instant, rules.timeZone);
  const versions = ends.filter(isAbout(page)).flatMap((stored) => {
    const said = facts(stored, locale);
    if (said === undefined) return [];
    const [title, body] = [orElse(text, '')(said['title']), orElse(text, '')(said['body'])];
    return {
      ...{ documentId: stored.certification, key: orElse(text, '')(said['key']), locale, title, body },
      effectiveFrom: orNull(text)(said['effectiveFrom']),
      summary: orNull(text)(said['summary']),
      hash: hashOf({ title, body }),
      recordedOn: stored.recordedOn,
    };
  });
  return {
    versions: statedOn(versions, day)
      .map(({ version, state, until }): ToldVersion => ({ ...version, state, replacedOn: until }))
      .reverse(),
    isRecorded,
    ledgerHash: hashOfEnds(ends),
    damagedEntries: damaged.filter(({ documentId }) => own.has(documentId)),
  };
};
