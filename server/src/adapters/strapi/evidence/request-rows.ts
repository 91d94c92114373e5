import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { DOCUMENT_REQUESTS_TABLE } from '../../../content/schema/stored-tables';
import { makeTables } from '../../../database/make-tables';
import { plainTable } from '../../../database/plain-table';
import { isDuplicate } from '../../../database/transient-error';
import { listOf, number, object, oneOf, orNull, text, type ReadBy } from '../../../../../model/readers';

/** `asked` waits for its confirmation by mail, `open` for an editor. */
const STATES = ['asked', 'open', 'granted', 'refused'] as const;

const REQUEST = {
  id: text,
  documentId: text,
  state: oneOf(...STATES),
  /** Of the form: one form is one request. */
  nonce: text,
  /** The network it came from, as a signature: it can be counted, not read. */
  sender: text,
  name: text,
  email: text,
  company: text,
  reason: text,
  language: text,
  termsPath: orNull(text),
  termsSha256: orNull(text),
  /** Instants are ISO 8601, UTC: their order is that of the texts. */
  askedOn: text,
  confirmedOn: orNull(text),
  decidedOn: orNull(text),
  decidedBy: orNull(text),
  refusal: orNull(text),
  link: orNull(text),
};

/** A stored request. */
export type RequestRow = ReadBy<typeof REQUEST>;

const COLUMNS: Readonly<Record<keyof RequestRow, string>> = {
  ...{ id: 'id', documentId: 'document_id', state: 'state', nonce: 'nonce', sender: 'sender' },
  ...{ name: 'name', email: 'email', company: 'company', reason: 'reason', language: 'language' },
  ...{ termsPath: 'terms_path', termsSha256: 'terms_sha256', askedOn: 'asked_on', confirmedOn: 'confirmed_on' },
  ...{ decidedOn: 'decided_on', decidedBy: 'decided_by', refusal: 'refusal', link: 'link' },
};

const INSTANT = 24;

/** Makes the table where it is missing. */
export const makeRequestsTable = async (strapi: Core.Strapi): Promise<void> =>
  makeTables(strapi, {
    [DOCUMENT_REQUESTS_TABLE]: (table) => {
      table.string('id', 32).primary();
      table.string('document_id', 255).notNullable();
      table.string('state', 16).notNullable();
      table.string('nonce', 32).notNullable().unique();
      table.string('sender', 64).notNullable();
      table.string('name', 255).notNullable();
      table.string('email', 255).notNullable();
      table.string('company', 255).notNullable();
      table.text('reason').notNullable();
      table.string('language', 35).notNullable();
      table.string('terms_path', 255);
      table.string('terms_sha256', 64);
      table.string('asked_on', INSTANT).notNullable();
      table.string('confirmed_on', INSTANT);
      table.string('decided_on', INSTANT);
      table.string('decided_by', 255);
      table.text('refusal');
      table.string('link', 32);
      table.index(['document_id', 'asked_on'], 'compliance_requests_document_idx');
      table.index(['sender', 'asked_on'], 'compliance_requests_sender_idx');
      table.index(['email', 'asked_on'], 'compliance_requests_email_idx');
    },
  });

type Counted = Partial<Pick<RequestRow, 'documentId' | 'sender' | 'email'>>;

/** The requests for documents, in a table that Strapi does not know. */
export interface RequestRows {
  /** False: the form was used before. */
  add(row: RequestRow): Promise<boolean>;
  one(id: string): Promise<RequestRow | null>;
  /** Those that editors see, the newest first. */
  shown(): Promise<RequestRow[]>;
  /** The documents of those that wait for a decision, one for each request. */
  waiting(): Promise<string[]>;
  /** All of one person, the newest first. */
  ofPerson(email: string): Promise<RequestRow[]>;
  /** How many have been asked since then. */
  count(where: Counted, since: Date): Promise<number>;
  /** Writes only if the request is still in this state. False: it is not. */
  change(id: string, from: RequestRow['state'], data: Partial<RequestRow>): Promise<boolean>;
  remove(ids: readonly string[]): Promise<void>;
  /** Ids and links of those whose time is over. */
  over(limits: { unconfirmed: Date; kept: Date }): Promise<Pick<RequestRow, 'id' | 'link'>[]>;
}

export const createRequestRows = (strapi: Core.Strapi): RequestRows => {
  const { ask, find, stored } = plainTable(strapi, DOCUMENT_REQUESTS_TABLE, REQUEST, COLUMNS);
  const findLatest = async (where: (table: Knex.QueryBuilder) => Knex.QueryBuilder): Promise<RequestRow[]> =>
    find((table) => where(table).orderBy('asked_on', 'desc').orderBy('id'));

  return {
    async add(row) {
      try {
        await ask((table) => table.insert(stored(row)));
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
    async one(id) {
      const [row] = await findLatest((table) => table.where({ id }));
      return row ?? null;
    },
    shown: async () => findLatest((table) => table.whereNot({ state: 'asked' })),
    async waiting() {
      const rows = await ask<unknown>((table) => table.where({ state: 'open' }).select({ id: COLUMNS.documentId }));
      return listOf(object({ id: text }))(rows).map(({ id }) => id);
    },
    // MySQL compares without regard to accents
    ofPerson: async (email) =>
      (await findLatest((table) => table.where({ email }))).filter((row) => row.email === email),
    async count(where, since) {
      const rows = await ask<unknown>((table) =>
        table.where(stored(where)).where('asked_on', '>', since.toISOString()).count('* as count'),
      );
      return listOf(object({ count: number }))(rows)[0]?.count ?? 0;
    },
    async change(id, from, data) {
      const changed: unknown = await ask<unknown>((table) => table.where({ id, state: from }).update(stored(data)));
      return number(changed) > 0;
    },
    async remove(ids) {
      await ask((table) => table.whereIn('id', ids).delete());
    },
    async over({ unconfirmed, kept }) {
      const rows = await findLatest((table) =>
        table.where((old) => {
          void old
            .where((asked) => void asked.where({ state: 'asked' }).where('asked_on', '<', unconfirmed.toISOString()))
            .orWhere('decided_on', '<', kept.toISOString())
            .orWhere((open) => void open.whereNull('decided_on').where('asked_on', '<', kept.toISOString()));
        }),
      );
      return rows.map(({ id, link }) => ({ id, link }));
    },
  };
};
