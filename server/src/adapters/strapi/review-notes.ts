import type { Core } from '@strapi/strapi';
import { chunks } from '../../database/chunks';
import { inTransaction } from '../../database/in-transaction';
import { findKnownRows } from '../../database/rows';
import { FINDING_DECISIONS, type FindingDecision } from '../../../../model/contracts/listed-findings';
import { uidOf } from '../../../../model/plugin-id';
import { instant, oneOf, text } from '../../../../model/readers';

/** The subject of a note: a text that is known by its fingerprint, in one place. */
export interface NoteTarget {
  /** The uid of a type, or `import` for a file of an import. */
  uid: string;
  /** Of a file: the hash of its site and path. */
  documentId: string;
  locale: string;
  code: string;
  fingerprint: string;
}

/** A person's decision about a finding. */
export interface Note {
  /** `reopen` takes an acceptance back; notes are added and never changed. */
  decision: FindingDecision;
  reason: string;
  by: string;
  on: Date;
}

/** Each has ten values. */
const ROWS_AT_ONCE = 50;

const COLUMNS = {
  targetUid: text,
  targetDocumentId: text,
  targetLocale: text,
  code: text,
  fingerprint: text,
  decision: oneOf(...FINDING_DECISIONS),
  reason: text,
  by: text,
  on: instant,
};

export const noteKey = ({ uid, documentId, locale, fingerprint }: Omit<NoteTarget, 'code'>): string =>
  [uid, documentId, locale, fingerprint].join(' ');

/** The decisions of people about findings. */
export const createReviewNotes = (strapi: Core.Strapi) => {
  const uid = uidOf('review-note');
  return {
    /** The last note about each text, by `noteKey`. */
    async last(): Promise<Map<string, Note>> {
      // other notes are about other things than findings
      const where = { decision: { $in: [...FINDING_DECISIONS] } };
      const rows = await findKnownRows(strapi, uid, COLUMNS, { where, orderBy: { id: 'asc' } });
      return new Map(
        rows.map(({ targetUid, targetDocumentId, targetLocale, fingerprint, decision, reason, by, on }) => [
          noteKey({ uid: targetUid, documentId: targetDocumentId, locale: targetLocale, fingerprint }),
          { decision, reason, by, on },
        ]),
      );
    },
    /** The same note about each of these texts, or about none. */
    async add(targets: readonly NoteTarget[], note: Note): Promise<void> {
      const rows = targets.map(({ uid: targetUid, documentId, locale, code, fingerprint }) => ({
        ...{ targetUid, targetDocumentId: documentId, targetLocale: locale, code, fingerprint },
        ...note,
      }));
      await inTransaction(strapi, async () => {
        for (const data of chunks(rows, ROWS_AT_ONCE)) await strapi.db.query(uid).createMany({ data });
      });
    },
  };
};
