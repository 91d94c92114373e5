import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { sha256 } from '../../../migrator/canonical-hash';
import { RECORD_TYPES } from '../../../model/contracts/values';
import { uidOf } from '../../../model/plugin-id';

type Row = Record<string, unknown>;

/** Columns that differ between two imports of the same source and say nothing about their content. */
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
  if (Array.isArray(value))
    return value.map((entry) => (entry as { documentId?: string }).documentId ?? (entry as unknown)).sort();
  if (typeof value === 'object' && value !== null && 'documentId' in value) return value.documentId;
  return value;
};

/** Long texts by their hash: a difference is to be seen, not read. */
const short = (value: unknown): unknown => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined);
  return text === undefined || text.length <= 80 ? value : `${text.slice(0, 40)}… ${sha256(text)}`;
};

const canonical = (row: Row): Row => ({
  published: row['publishedAt'] !== null,
  ...Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !INCIDENTAL.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, short(plain(value))]),
  ),
});

/**
 * Everything that an import stores, sorted, row ids and timestamps left out: two databases with the same content give
 * the same dump. A doubled row shows up twice.
 */
export const dumpContent = async (strapi: Core.Strapi): Promise<string[]> => {
  const lines: string[] = [];
  for (const type of [...RECORD_TYPES, 'source-entry']) {
    const rows = (await strapi.db.query(uidOf(type)).findMany({ populate: true })) as Row[];
    // A source entry has a random document id of its own; what it is about stands in `targetDocumentId`.
    const own = type === 'source-entry' ? { documentId: null } : {};
    lines.push(...rows.map((row) => `${type} ${JSON.stringify(canonical({ ...row, ...own }))}`));
  }
  const files = (await strapi.db.query('plugin::upload.file').findMany()) as Row[];
  lines.push(...files.map((row) => `file ${JSON.stringify(canonical(row))}`));
  const uploads = path.join(strapi.dirs.static.public, 'uploads');
  const stored = fs.readdirSync(uploads, { withFileTypes: true }).filter((entry) => entry.isFile());
  lines.push(
    ...stored.map(({ name }) => `stored ${name} ${sha256(fs.readFileSync(path.join(uploads, name), 'latin1'))}`),
  );
  return lines.sort();
};
