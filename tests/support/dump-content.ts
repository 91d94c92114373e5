import type { Core, UID } from '@strapi/strapi';
import { RECORD_TYPES } from '../../server/src/migrator/model';
import { uidOf } from '../../server/src/plugin-id';

type Row = Record<string, unknown>;

/** What differs between two imports of the same source and says nothing about their content. */
const INCIDENTAL = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'localizations',
  'run',
]);

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((entry) => (entry as { documentId?: string }).documentId ?? entry).sort();
  if (typeof value === 'object' && value !== null && 'documentId' in value) return value.documentId;
  return value;
};

const canonical = (row: Row): Row => ({
  published: row['publishedAt'] !== null,
  ...Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !INCIDENTAL.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, plain(value)]),
  ),
});

/**
 * Everything that an import stores, sorted, row ids and timestamps left out: two databases with the same content give
 * the same dump. A doubled row shows up twice.
 */
export const dumpContent = async (strapi: Core.Strapi): Promise<string[]> => {
  const lines: string[] = [];
  for (const type of [...RECORD_TYPES, 'source-entry']) {
    const rows = (await strapi.db.query(uidOf(type) as UID.ContentType).findMany({ populate: true })) as Row[];
    lines.push(...rows.map((row) => `${type} ${JSON.stringify(canonical(row))}`));
  }
  return lines.sort();
};
