import type { Core } from '@strapi/strapi';
import type { EvidenceLink } from '../../../../../model/contracts/evidence';
import { chunks } from '../../../database/chunks';
import { onConnection } from '../../../database/on-connection';
import { findRow, findRows, type RowOf } from '../../../database/rows';
import { tableIn } from '../../../database/table-in';
import { uidOf } from '../../../../../model/plugin-id';
import { listOf, object, orNull, text } from '../../../../../model/readers';

const LINK = {
  key: text,
  target: text,
  recipient: text,
  sentBy: text,
  sentOn: text,
  expiresOn: text,
  revokedBy: orNull(text),
  revokedOn: orNull(text),
};

/** Within so long, in milliseconds, the parts of a file that one link hands out are one download. */
const LONGEST_DOWNLOAD = 3_600_000;

/** In place of a recipient whose data was deleted. */
const FORGOTTEN = '–';

type LinkRow = RowOf<typeof LINK>;

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

/** The links for evidence, and what was downloaded through them. */
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
  const { key, target: _target, ...shown } = row;
  return { ...shown, id: key, state: stateOf(row, now), downloads: downloads.count, lastDownloadOn: downloads.last };
};

export const createEvidenceLinks = (strapi: Core.Strapi, now: () => Date): EvidenceLinks => {
  const uid = uidOf('evidence-link');
  const downloadUid = uidOf('evidence-download');

  // PostgreSQL counts in text
  const counted = listOf(object({ link: text, count: (count: unknown) => Number(count), last: text }));
  const downloadsOf = async (keys: readonly string[]): Promise<Map<string, Downloads>> => {
    const { tableName } = strapi.db.metadata.get(downloadUid);
    const found = new Map<string, Downloads>();
    for (const some of chunks(keys)) {
      const rows = await onConnection(strapi, async (knex): Promise<unknown> =>
        tableIn(strapi, knex, tableName)
          .select('link')
          .count('* as count')
          .max('on as last')
          .whereIn('link', some)
          .groupBy('link'),
      );
      for (const { link, ...downloads } of counted(rows)) found.set(link, downloads);
    }
    return found;
  };
  const withDownloads = async (rows: readonly LinkRow[]): Promise<EvidenceLink[]> => {
    const downloads = await downloadsOf(rows.map(({ key }) => key));
    return rows.map((row) => linkOf(row, now(), downloads.get(row.key) ?? { count: 0, last: null }));
  };

  return {
    of: async (documentId) =>
      withDownloads(await findRows(strapi, uid, LINK, { where: { target: documentId }, orderBy: { id: 'desc' } })),
    async all() {
      const rows = await findRows(strapi, uid, LINK, { orderBy: { id: 'desc' } });
      const links = await withDownloads(rows);
      const targets = new Map(rows.map(({ key, target }) => [key, target]));
      return links.map((link) => ({ ...link, documentId: targets.get(link.id) ?? '' }));
    },
    async byKey(keys) {
      const found = new Map<string, EvidenceLink>();
      for (const $in of chunks(keys)) {
        const rows = await findRows(strapi, uid, LINK, { where: { key: { $in } } });
        for (const link of await withDownloads(rows)) found.set(link.id, link);
      }
      return found;
    },
    async one(key) {
      const row = await findRow(strapi, uid, LINK, { where: { key } });
      if (row === null) return null;
      const [link] = await withDownloads([row]);
      return link === undefined ? null : { ...link, documentId: row.target };
    },
    async add({ documentId, sender, sentOn, expiresOn, ...link }) {
      const sent = { sentBy: sender.name, sender: sender.id, sentOn: sentOn.toISOString() };
      await strapi.db
        .query(uid)
        .create({ data: { ...link, ...sent, target: documentId, expiresOn: expiresOn.toISOString() } });
    },
    async revoke(key, by, on) {
      await strapi.db
        .query(uid)
        .updateMany({ where: { key, revokedOn: null }, data: { revokedBy: by, revokedOn: on.toISOString() } });
    },
    async forgetRecipients(keys) {
      for (const $in of chunks(keys))
        await strapi.db.query(uid).updateMany({ where: { key: { $in } }, data: { recipient: FORGOTTEN } });
    },
    async noteDownload(key, { sha256, isPart }, on) {
      const since = new Date(on.getTime() - LONGEST_DOWNLOAD).toISOString();
      const begun = { link: key, sha256, on: { $gte: since } };
      if (isPart && (await strapi.db.query(downloadUid).count({ where: begun })) > 0) return;
      await strapi.db.query(downloadUid).create({ data: { link: key, sha256, on: on.toISOString() } });
    },
  };
};
