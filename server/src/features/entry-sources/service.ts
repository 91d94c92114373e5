import type { Core } from '@strapi/strapi';
import { sourceRowsOf, type SourceRow } from './source-rows';
import { readableFields, type Ability, readableEntries } from '../../auth/readable-entries';
import { contentUid } from '../../content/content-type';
import type { EntrySource } from '../../../../model/contracts/entry-sources';
import { groupBy } from '../../../../migrator/group-by';
import type { EntryPlace, StoredEntry } from '../../../../migrator/model/ports/entry';
import { Refusal } from '../../services/refusal';
import { entryNames } from './entry-names';
import { keptTexts, writtenBy } from './kept-texts';
import { sourceFields, writtenValues, type WrittenValues } from './source-fields';
import { recordAttributes } from '../../adapters/strapi/entries/record-attributes';
import { readStoredRows, storedEntries } from '../../adapters/strapi/entries/stored-entries';
import { recordTypes } from '../../../../model/record-types';

/** The saved entry that a form of the Content Manager shows; null where a role cannot read it there. */
const readableEntry = async (
  strapi: Core.Strapi,
  ability: Ability,
  { type, documentId, locale }: EntryPlace,
): Promise<StoredEntry | null> => {
  const readable = readableEntries(strapi, ability, contentUid(type), []);
  if (readable === null) return null;
  const { hasDrafts, hasLocales } = recordTypes[type];
  const asked = { documentId, ...(hasLocales && { locale }), ...(hasDrafts && { publishedAt: { $null: true } }) };
  const attributes = recordAttributes(strapi, type);
  const rows = await readStoredRows(strapi, type, attributes, { $and: [asked, readable] });
  return storedEntries(type, attributes, rows)[0] ?? null;
};

/** Where the entries come from that people open in the Content Manager. */
export interface EntrySourcesService {
  /**
   * The values that each site's imports wrote into an entry, for a role that can read it in the Content Manager; its fields are those
   * that the role can read there. Nothing for an entry that no import has written. @throws Refusal
   */
  of(ability: Ability, entry: EntryPlace): Promise<EntrySource[]>;
}

/** The rows of one site. */
interface SiteRows {
  site: string;
  /** The row of the entry's language, or that of the shared facts where no import has written this language. */
  own: SourceRow;
  rows: SourceRow[];
  written: WrittenValues;
}

const siteRows = (rows: readonly SourceRow[]): SiteRows[] =>
  [...groupBy(rows, ({ site }) => site)].flatMap(([site, ofSite]) => {
    const own = ofSite.find(({ targetLocale }) => targetLocale !== '') ?? ofSite[0];
    return own === undefined
      ? []
      : [{ site, own, rows: ofSite, written: writtenValues(ofSite.map(({ base }) => base)) }];
  });

const pathsOf = ({ own, written }: SiteRows): string[] => [
  ...new Set([own.sourcePath, ...Object.values(written.stated).map(({ path }) => path)]),
];

export const entrySources = ({ strapi }: { strapi: Core.Strapi }): EntrySourcesService => ({
  async of(ability, place) {
    const entry = await readableEntry(strapi, ability, place);
    if (entry === null)
      throw new Refusal(404, 'ENTRY_NOT_FOUND', 'There is no such entry, or your role cannot read it.');
    const sites = siteRows(await sourceRowsOf(strapi, place));
    const names = [...new Set(sites.flatMap(({ rows }) => rows.flatMap(writtenBy)))];
    const where = { documentId: place.documentId };
    const isReadable = await readableFields(strapi, ability, contentUid(place.type), where, names);
    const isShown = (field: string) => isReadable(entry, field);
    const textOf = await keptTexts(
      strapi,
      ability,
      sites.map((each) => ({ site: each.site, paths: pathsOf(each) })),
    );
    const found = sites.map((each): EntrySource => {
      const { site, own, rows, written } = each;
      const { sourcePath: path, run } = own;
      const paths = pathsOf(each);
      return {
        site,
        path,
        run: run && { id: run.id, startedOn: run.startedOn?.toISOString() ?? null },
        adopted: rows.some(({ base }) => base.adopted === true),
        fields: sourceFields({
          entry,
          written,
          elsewhere: sites.filter((other) => other !== each).map((other) => other.written),
          file: { path, text: textOf(site, path) },
          isShown,
        }),
        files: paths.map((name) => ({ path: name, text: textOf(site, name) })),
      };
    });
    const values = found.flatMap(({ fields }) =>
      fields.flatMap(({ field, imported, current }) => [[field, imported] as const, [field, current] as const]),
    );
    const named = await entryNames(strapi, ability, place, values);
    return found.map((source) => ({
      ...source,
      fields: source.fields.map(({ field, imported, current, ...rest }) => ({
        field,
        imported: named(field, imported),
        current: named(field, current),
        ...rest,
      })),
    }));
  },
});
