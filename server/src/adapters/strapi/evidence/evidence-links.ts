import type { Core } from '@strapi/strapi';
import type { EvidenceLink } from '../../../../../model/contracts/evidence';
import { chunks } from '../../../database/chunks';
import { makeTables } from '../../../database/make-tables';
import { plainTable } from '../../../database/plain-table';
import { EVIDENCE_DOWNLOADS_TABLE, EVIDENCE_LINKS_TABLE } from '../../../content/schema/stored-tables';
import { listOf, number, object, orNull, text, type ReadBy } from '../../../../../model/readers';

const LINK = {
  key: text,
  target: text,
  recipient: text,
  sentBy: text,
  sentOn: text,
  expiresOn: text,
  revokedBy: orNull(text),
  revokedOn: orNull(text),
  /** Of the account that sent it. */
  sender: orNull(number),
};

const LINK_COLUMNS: Readonly<Record<keyof typeof LINK, string>> = {
  ...{ key: 'key', target: 'target', recipient: 'recipient', sender: 'sender', sentBy: 'sent_by' },
  ...{ sentOn: 'sent_on', expiresOn: 'expires_on', revokedBy: 'revoked_by', revokedOn: 'revoked_on' },
};

const DOWNLOAD = { link: text, sha256: orNull(text), on: text };

/** As Strapi wrote them while this was a type. */
const DOWNLOAD_COLUMNS: Readonly<Record<keyof typeof DOWNLOAD, string>> = { link: 'link', sha256: 'sha_256', on: 'on' };

const INSTANT = 24;

/**
 * Makes the tables where they are missing. In a database of 1.0.0-rc.1 they are those of two types, with columns of Strapi's
 * that are left alone.
 */
export const makeLinkTables = async (strapi: Core.Strapi): Promise<void> =>
  makeTables(strapi, {
    [EVIDENCE_LINKS_TABLE]: (table) => {
      table.increments('id');
      table.string('key', 255).notNullable().unique({ indexName: 'compliance_evidence_links_key_uq' });
      table.string('target', 255).notNullable().index('compliance_evidence_links_target_idx');
      table.string('recipient', 255).notNullable();
      table.string('sent_by', 255).notNullable();
      table.integer('sender');
      table.string('sent_on', INSTANT).notNullable();
      table.string('expires_on', INSTANT).notNullable();
      table.string('revoked_by', 255);
      table.string('revoked_on', INSTANT);
    },
    [EVIDENCE_DOWNLOADS_TABLE]: (table) => {
      table.increments('id');
      table.string('link', 255).notNullable().index('compliance_evidence_downloads_link_idx');
      table.string('sha_256', 64);
      table.string('on', INSTANT).notNullable();
    },
  });

/** Within so long, in milliseconds, the parts of a file that one link hands out are one download. */
const LONGEST_DOWNLOAD = 3_600_000;

/** In place of a recipient whose data was deleted. */
const FORGOTTEN = '–';

type LinkRow = ReadBy<typeof LINK>;

/** A link to store. */
interface NewLink {
  key: string;
  documentId: string;
  recipient: string;
  /** Without an id where a rule sends it. */
  sender: { id: number | null; name: string };
  sentOn: Date;
  expiresOn: Date;
}

/** The links for evidence, and what was downloaded through them, in tables that Strapi does not know. */
interface EvidenceLinks {
  /** The links of a document, newest first. */
  of(documentId: string): Promise<EvidenceLink[]>;
  /** The links of all documents, newest first. */
  all(): Promise<(EvidenceLink & { documentId: string })[]>;
  /** The links of these keys. */
  byKey(keys: readonly string[]): Promise<Map<string, EvidenceLink>>;
  /** The link of this key; null when there is none. */
  one(key: string): Promise<(EvidenceLink & { documentId: string }) | null>;
  add(link: NewLink): Promise<void>;
  /** Ends a link. The first one who does so stays on record. */
  revoke(key: string, by: string, on: Date): Promise<void>;
  /** Takes the names and addresses of the recipients out of links; what was downloaded stays on record. */
  forgetRecipients(keys: readonly string[]): Promise<void>;
  /**
   * Notes a download of the file with this hash. A part that begins behind the first byte belongs to the download that
   * is noted before it, if there is one.
   */
  noteDownload(key: string, file: { sha256: string | null; isPart: boolean }, on: Date): Promise<void>;
}

const stateOf = ({ revokedOn, expiresOn }: LinkRow, now: Date): EvidenceLink['state'] => {
  if (revokedOn !== null) return 'revoked';
  return now.toISOString() < expiresOn ? 'valid' : 'expired';
};

interface Downloads {
  count: number;
  last: string | null;
}

const linkOf = (row: LinkRow, now: Date, downloads: Downloads): EvidenceLink => {
  const { key, target: _target, sender: _sender, ...shown } = row;
  return { ...shown, id: key, state: stateOf(row, now), downloads: downloads.count, lastDownloadOn: downloads.last };
};

export const createEvidenceLinks = (strapi: Core.Strapi, now: () => Date): EvidenceLinks => {
  const links = plainTable(strapi, EVIDENCE_LINKS_TABLE, LINK, LINK_COLUMNS);
  const downloads = plainTable(strapi, EVIDENCE_DOWNLOADS_TABLE, DOWNLOAD, DOWNLOAD_COLUMNS);

  // PostgreSQL counts in text
  const counted = listOf(object({ link: text, count: (count: unknown) => Number(count), last: text }));
  const downloadsOf = async (keys: readonly string[]): Promise<Map<string, Downloads>> => {
    const found = new Map<string, Downloads>();
    for (const some of chunks(keys)) {
      const rows = await downloads.ask<unknown>((table) =>
        table.select('link').count('* as count').max('on as last').whereIn('link', some).groupBy('link'),
      );
      for (const { link, ...counts } of counted(rows)) found.set(link, counts);
    }
    return found;
  };
  const withDownloads = async (rows: readonly LinkRow[]): Promise<EvidenceLink[]> => {
    const found = await downloadsOf(rows.map(({ key }) => key));
    return rows.map((row) => linkOf(row, now(), found.get(row.key) ?? { count: 0, last: null }));
  };

  return {
    of: async (documentId) =>
      withDownloads(await links.find((table) => table.where({ target: documentId }).orderBy('id', 'desc'))),
    async all() {
      const rows = await links.find((table) => table.orderBy('id', 'desc'));
      const targets = new Map(rows.map(({ key, target }) => [key, target]));
      return (await withDownloads(rows)).map((link) => ({ ...link, documentId: targets.get(link.id) ?? '' }));
    },
    async byKey(keys) {
      const found = new Map<string, EvidenceLink>();
      for (const some of chunks(keys)) {
        const rows = await links.find((table) => table.whereIn('key', some));
        for (const link of await withDownloads(rows)) found.set(link.id, link);
      }
      return found;
    },
    async one(key) {
      const [row] = await links.find((table) => table.where({ key }));
      if (row === undefined) return null;
      const [link] = await withDownloads([row]);
      return link === undefined ? null : { ...link, documentId: row.target };
    },
    async add({ documentId: target, sender, sentOn, expiresOn, ...link }) {
      const sent = { sentBy: sender.name, sender: sender.id, sentOn: sentOn.toISOString() };
      const row = { ...link, ...sent, target, expiresOn: expiresOn.toISOString() };
      await links.ask((table) => table.insert(links.stored(row)));
    },
    async revoke(key, by, on) {
      const data = links.stored({ revokedBy: by, revokedOn: on.toISOString() });
      await links.ask((table) => table.where({ key }).whereNull('revoked_on').update(data));
    },
    async forgetRecipients(keys) {
      for (const some of chunks(keys))
        await links.ask((table) => table.whereIn('key', some).update({ recipient: FORGOTTEN }));
    },
    async noteDownload(key, { sha256, isPart }, on) {
      const since = new Date(on.getTime() - LONGEST_DOWNLOAD).toISOString();
      const row = downloads.stored({ link: key, sha256 });
      if (isPart && (await downloads.find((table) => table.where(row).where('on', '>=', since).limit(1))).length > 0)
        return;
      await downloads.ask((table) => table.insert({ ...row, on: on.toISOString() }));
    },
  };
};
