import type { Core } from '@strapi/strapi';
import packageJson from '../../../../package.json';
import { getConfig } from '../../config';
import { answeredBy } from '../../config/answered-by';
import { addChange, changesIn } from '../../content/changes/change-rows';
import { inTransaction } from '../../database/in-transaction';
import { findRow } from '../../database/rows';
import { getService } from '../../get-service';
import { hashOf } from '../../../../migrator/canonical-hash';
import { uidOf } from '../../../../model/plugin-id';
import { number, object, orNull, text } from '../../../../model/readers';
import { apiAddress } from '../../services/api-address';
import { defaultLocale, readLocales } from '../../services/pages-locales';
import { addMark } from './change-log';

/** The one row that says which settings the answers followed from when they were looked at: their hash is its `change`. */
const KEY = 'settings';
const MARK = { id: number, changedOn: text, change: orNull(object({ hash: text })) };

/**
 * The inputs of answers beside the content, which no write of an entry changes: the address of the site and of the
 * API, the time zone of dates, the order of languages, the contacts of `security.txt` until they expire, what customers are
 * promised about processors, how ended claims are shown and whose they are, and the code.
 */
export const readSettingsHash = async (strapi: Core.Strapi): Promise<string> => {
  // a language that is added or deleted is a change of its pages
  const config = getConfig(strapi);
  const { origins } = config;
  const moment = getService(strapi, 'status').moment();
  const { timeZone } = moment.rules;
  return hashOf({
    ...{ origins, timeZone, address: apiAddress(strapi, '/'), defaultLocale: await defaultLocale(strapi) },
    ...{ securityTxt: getService(strapi, 'forms').securityTxt(moment), version: packageJson.version },
    ...answeredBy(config),
  });
};

/**
 * Adds a change of everything where the settings are others than when they were looked at, also by an earlier start or
 * another server, and gives their hash. Of several servers the one does it that moves the mark. `hadLog`: whether this is
 * not the first start; a version that kept no such mark was another version.
 */
export const noteSettings = async (strapi: Core.Strapi, hadLog: boolean): Promise<string> => {
  const now = getService(strapi, 'clock').now();
  const mark = await findRow(strapi, uidOf('content-change'), MARK, { where: { key: KEY } });
  // after the mark: whoever changes the settings meanwhile moves it, and settings read before would be those of the past
  await getService(strapi, 'settings').follow();
  const hash = await readSettingsHash(strapi);
  if (mark === null) {
    // what was changed before the first start is no change
    await addMark(strapi, KEY, now, { hash: hadLog ? '' : hash });
    return hadLog ? noteSettings(strapi, hadLog) : hash;
  }
  if (mark.change?.hash === hash) return hash;
  // always onwards, so that a mark that has been moved is another one
  const until = new Date(Math.max(now.getTime(), Date.parse(mark.changedOn) + 1)).toISOString();
  const locales = await readLocales(strapi);
  await inTransaction(strapi, async (trx) => {
    const moved: unknown = await changesIn(strapi, trx)
      .where({ id: mark.id, changed_on: mark.changedOn })
      .update({ changed_on: until, change: JSON.stringify({ hash }) });
    if (moved !== 1) return;
    const nothing = { paths: [], oldPaths: [], tags: [] };
    await addChange(strapi, trx, { ...nothing, locales: [...locales].sort(), everything: true, reason: 'settings' });
  });
  return hash;
};
