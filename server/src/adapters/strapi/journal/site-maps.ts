import type { Core } from '@strapi/strapi';
import { findRow, findRows, type RowOf } from '../../../database/rows';
import type { ChosenMap, KeptMap } from '../../../../../migrator/model/map';
import type { MapUse } from '../../../../../model/contracts/maps';
import { mapUse } from '../../../../../migrator/map/chosen-map';
import { uidOf } from '../../../../../model/plugin-id';
import { number, orNull, text } from '../../../../../model/readers';

const TEXT_COLUMNS = { mapText: orNull(text), mapRun: orNull(number) };

type TextColumns = RowOf<typeof TEXT_COLUMNS>;

/**
 * The map as a run keeps it. A run that was given one, or found one in its source, holds the text; `mapRun` of one that
 * merely used the kept map names the run that holds it.
 */
type MapColumns = { map: MapUse } & TextColumns;

/** The maps of the sites: each import keeps the one that it used. */
export const createSiteMaps = (strapi: Core.Strapi) => {
  const uid = uidOf('import-run');

  const columnsOf = async (id: number): Promise<TextColumns | null> =>
    findRow(strapi, uid, TEXT_COLUMNS, { where: { id } });

  /** The text of the map that a run used, empty where it used none; null where it kept nothing. */
  const textOf = async (id: number): Promise<string | null> => {
    const row = await columnsOf(id);
    const holder = row?.mapRun ?? null;
    return (holder === null ? row : await columnsOf(holder))?.mapText ?? null;
  };

  /**
   * The map of a site: that of its last import, without those that were rolled back, those that used the kept map of one
   * that was, and those of earlier versions.
   */
  const of = async (site: string): Promise<KeptMap | null> => {
    const rollbacks = { kind: 'rollback', state: 'done', site };
    const done = await findRows(strapi, uid, { about: number }, { where: rollbacks });
    const back = done.map(({ about }) => about);
    const stands = { $or: [{ mapRun: { $null: true } }, { mapRun: { $notIn: back } }] };
    const where = { site, map: { $notNull: true }, id: { $notIn: back }, ...stands };
    const last = await findRow(strapi, uid, { id: number }, { where, orderBy: { id: 'desc' } });
    return last === null ? null : { run: last.id, text: (await textOf(last.id)) ?? '' };
  };

  return {
    of,
    textOf,
    /** The map to store with a new run of a site. */
    async columns(site: string, map: ChosenMap): Promise<MapColumns> {
      const kept = await of(site);
      const isKept = map.origin === 'site' || map.origin === 'none';
      if (!isKept || kept?.text !== map.text) return { map: mapUse(map), mapText: map.text, mapRun: null };
      return { map: mapUse(map), mapText: null, mapRun: (await columnsOf(kept.run))?.mapRun ?? kept.run };
    },
  };
};
