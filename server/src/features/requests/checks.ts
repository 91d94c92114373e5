import type { Core } from '@strapi/strapi';
import { hasOwnProvider } from '../../adapters/strapi/app-email';
import { privateStore } from '../../adapters/strapi/evidence/private-store';
import { getConfig } from '../../config';
import { ok, problem, warning, type Check } from '../../core/check';
import { contentTypes } from '../../../../content-types';
import { tableIn } from '../../database/table-in';
import { apiAddress } from '../../services/api-address';

/** Conditions of requests for documents outside of their options. */
export interface RequestSetting {
  hasProvider: boolean;
  /** Whether the server knows its own address. */
  hasAddress: boolean;
  /** Whether the server takes the address of a reader from its proxy. */
  trustsProxy: boolean;
  /** The path of the terms, and whether a page is published there; null: none are asked for. */
  terms: { path: string; isPublished: boolean } | null;
  hasPrivateDir: boolean;
}

const NAME = 'document requests';

/** The faults that keep requests from working as they should, line by line. */
export const checkRequests = (setting: RequestSetting): Check[] => {
  const { terms } = setting;
  const found: Check[] = [];
  if (terms !== null && !terms.isPublished)
    found.push(
      problem(
        NAME,
        `no page is published at "${terms.path}", whose terms people have to accept: no request is taken`,
        'Publish the page, or correct the option documentRequests.terms.',
      ),
    );
  if (!setting.hasPrivateDir)
    found.push(
      problem(
        NAME,
        'the option privateDir is not set: no request can be granted',
        'Set privateDir to a folder outside the public folder, or privateFiles to "database".',
      ),
    );
  if (!setting.hasProvider)
    found.push(
      warning(
        NAME,
        'the app has no e-mail provider of its own: addresses are not confirmed, and editors send the answers by hand',
        'Configure a provider of the email plugin, such as nodemailer.',
      ),
    );
  else if (!setting.hasAddress)
    found.push(
      warning(
        NAME,
        'the server does not know its own address: no mail with a link can be sent',
        'Set "url" in config/server to the address that readers use.',
      ),
    );
  if (!setting.trustsProxy)
    found.push(
      warning(
        NAME,
        'readers behind a proxy all have its address: together they may send no more than documentRequests.perAddress requests a day',
        'If a proxy stands before Strapi, set "proxy.koa" in config/server to true.',
      ),
    );
  return found.length > 0 ? found : [ok(NAME, 'requests can be asked, confirmed and answered')];
};

/** Past Strapi's queries, which `doctor` does not have; false too where there is no database yet, of which another line speaks. */
const isPagePublished = async (strapi: Core.Strapi, path: string): Promise<boolean> => {
  try {
    const pages = tableIn(strapi, strapi.db.connection, contentTypes.page.schema.collectionName);
    const row: unknown = await pages.select('id').where({ path }).whereNotNull('published_at').first();
    return row !== undefined;
  } catch {
    return false;
  }
};

export const checks = async (strapi: Core.Strapi): Promise<Check[]> => {
  const { documentRequests } = getConfig(strapi);
  if (!documentRequests.enabled) return [];
  const { terms: path } = documentRequests;
  return checkRequests({
    hasProvider: hasOwnProvider(strapi),
    hasAddress: apiAddress(strapi, '').startsWith('http'),
    trustsProxy: strapi.config.get('server.proxy.koa') === true,
    terms: path === null ? null : { path, isPublished: await isPagePublished(strapi, path) },
    hasPrivateDir: privateStore(strapi) !== null,
  });
};
