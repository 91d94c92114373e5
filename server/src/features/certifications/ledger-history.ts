import type { Core } from '@strapi/strapi';
import { STATUS_FACTS } from '../../adapters/strapi/certification-facts';
import { readableEntries, readableFields, type Ability } from '../../auth/readable-entries';
import { contentUid } from '../../content/content-type';
import { chainLinks, storedEntries, type StoredEntry, type StoredLink } from '../../content/ledger/ledger-rows';
import type { ClaimedVersion } from '../../../../model/contracts/certifications/ledger';
import type { LedgerCondition, LedgerHistoryEntry } from '../../../../model/contracts/certifications/ledger-history';
import type { PagedAnswer } from '../../../../model/contracts/lists';
import { findRow } from '../../database/rows';
import { recordTypes } from '../../../../model/record-types';
import { effectiveStatus } from '../../../../model/status/effective-status';
import { getService } from '../../get-service';
import { csvText } from '../../../../migrator/report/formats/csv';
import { pageOf } from '../../../../migrator/report/page-of';
import { text } from '../../../../model/readers';
import { keysOf } from '../../../../model/typed-keys';
import { Refusal } from '../../services/refusal';
import { CERTIFICATION_LINK_NAMES } from '../../../../model/certification-links';
import { damagedEntries } from './checked-entries';
import { CLAIM_FACTS } from './claim-cells';
import { toldSince, type ToldEntry } from './told-since';
import { effectOf, namedTypes, quotesText, statementsOf, type Shown } from './ledger-statements';
import { statusFacts } from '../../services/status/status-facts';

interface Asked {
  documentId: string;
  locale: string;
}

/** An entry, and what the table says of it. */
type ReadEntry = Omit<LedgerHistoryEntry, 'damaged'> & { statements: Map<string, string>; quotes: string };

/** A page of a ledger, the newest entry first. */
type LedgerHistory = PagedAnswer<LedgerHistoryEntry> & { meta: LedgerCondition };

/** The ledger of a certification, for people who may read it in the Content Manager. */
export interface LedgerHistoryService {
  /** The entries of one language, with the fields that the role can read there. @throws Refusal */
  of(ability: Ability, asked: Asked, page: { page: number; pageSize: number }): Promise<LedgerHistory>;
  /** All of it as a table for spreadsheets. @throws Refusal */
  csv(ability: Ability, asked: Asked): Promise<string>;
}

const COLUMNS = ['position', 'recordedOn', 'recordedBy', 'cause', 'effect', 'effectiveStatus'];
const FACTS = [...CLAIM_FACTS, ...CERTIFICATION_LINK_NAMES];
/** Entries of one statement; each holds whole descriptions. */
const PART = 50;

/** The part of a certification's claims in a language that a role may read. */
const shownTo = async (strapi: Core.Strapi, ability: Ability, asked: Asked): Promise<Shown> => {
  const fields = keysOf(recordTypes.certification.attributes);
  const isReadable = await readableFields(strapi, ability, contentUid('certification'), { ...asked }, fields);
  return {
    fields: fields.filter((field) => isReadable(asked, field)),
    types: namedTypes(strapi, ability, asked.locale),
  };
};

export const ledgerHistory = ({ strapi }: { strapi: Core.Strapi }): LedgerHistoryService => {
  const chainOf = async (ability: Ability, { documentId, locale }: Asked) => {
    const uid = contentUid('certification');
    const readable = readableEntries(strapi, ability, uid, []);
    const where = { $and: [{ documentId, locale }, readable ?? {}] };
    if (readable === null || (await findRow(strapi, uid, { documentId: text }, { where })) === null)
      throw new Refusal(404, 'ENTRY_NOT_FOUND', 'There is no such entry, or your role cannot read it.');
    return chainLinks(strapi, { certification: documentId });
  };

  const damagedIn = async (
    chain: readonly StoredLink[],
    take?: (stored: StoredEntry) => void,
  ): Promise<ReadonlySet<number>> =>
    new Set((await damagedEntries(strapi, chain, take)).map(({ position }) => position));

  /** Entries at places of a chain, in its order, each beside the one before it. */
  const read = async (shown: Shown, chain: readonly StoredLink[], from: number, to: number) => {
    const places = chain.slice(Math.max(0, from - 1), to);
    const entries = await storedEntries(
      strapi,
      places.map(({ id }) => id),
    );
    const { rules } = getService(strapi, 'status').moment();
    const hasStatus = keysOf(STATUS_FACTS).every((field) => shown.fields.includes(field));
    return (locale: string) => {
      const versionOf = (stored: StoredEntry | undefined): ClaimedVersion | null =>
        stored?.entry?.claim?.[locale] ?? null;
      return entries.slice(from === 0 ? 0 : 1).map((stored, at): ReadEntry => {
        const { entry, position, recordedOn, hash } = stored;
        const version = versionOf(stored);
        // an entry that cannot be read does nothing that could be told
        const previous = entry === null ? null : versionOf(from === 0 ? entries[at - 1] : entries[at]);
        const [before, after] = [statementsOf(previous, shown), statementsOf(version, shown)];
        const changes = shown.fields
          .map((field) => ({
            field,
            before: before.get(field) ?? '',
            after: after.get(field) ?? '',
            quotes: version?.quotes?.[field] ?? [],
          }))
          .filter((change) => change.before !== change.after);
        return {
          ...{ position, recordedOn, hash },
          cause: entry?.cause ?? 'certification',
          recordedBy: entry?.recordedBy ?? null,
          effect: effectOf(previous, version, changes),
          effectiveStatus:
            version === null || !hasStatus ? null : effectiveStatus(statusFacts(version), new Date(recordedOn), rules),
          changes,
          statements: after,
          quotes: quotesText(version, shown.fields),
        };
      });
    };
  };

  return {
    async of(ability, asked, { page, pageSize }) {
      const chain = await chainOf(ability, asked);
      const { data, pagination } = pageOf([...chain].reverse(), page, pageSize);
      const to = chain.length - (page - 1) * pageSize;
      const shown = await shownTo(strapi, ability, asked);
      const entries = data.length === 0 ? [] : (await read(shown, chain, to - data.length, to))(asked.locale);
      const told: ToldEntry[] = [];
      const damaged = await damagedIn(chain, ({ entry, recordedOn }) => {
        // what cannot be read tells nothing
        if (entry !== null) told.push({ recordedOn, version: entry.claim?.[asked.locale] ?? null });
      });
      const { now, rules } = getService(strapi, 'status').moment();
      const mayKnow = [...keysOf(STATUS_FACTS), 'name'].every((field) => shown.fields.some((each) => each === field));
      return {
        data: entries
          .reverse()
          .map(({ statements: _, quotes: __, ...entry }) => ({ ...entry, damaged: damaged.has(entry.position) })),
        meta: {
          pagination,
          damaged: damaged.size > 0,
          told: mayKnow ? toldSince(told, now, rules) : null,
        },
      };
    },
    async csv(ability, asked) {
      const chain = await chainOf(ability, asked);
      const shown = await shownTo(strapi, ability, asked);
      const damaged = await damagedIn(chain);
      const columns = FACTS.filter((field) => shown.fields.includes(field));
      const rows = [];
      for (let from = 0; from < chain.length; from += PART)
        for (const entry of (await read(shown, chain, from, Math.min(chain.length, from + PART)))(asked.locale))
          rows.push([
            ...[entry.position, entry.recordedOn, entry.recordedBy, entry.cause, entry.effect, entry.effectiveStatus],
            ...columns.map((field) => entry.statements.get(field) ?? null),
            entry.quotes,
            entry.hash,
            damaged.has(entry.position),
          ]);
      return csvText({ columns: [...COLUMNS, ...columns, 'quotes', 'hash', 'damaged'], rows });
    },
  };
};
