import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { hasOwnProvider } from '../../adapters/strapi/app-email';
import { privateStore } from '../../adapters/strapi/evidence/private-store';
import { getConfig } from '../../config';
import { ok, problem, warning, type Check } from '../../core/check';
import { getService } from '../../get-service';
import { contentTypes } from '../../../../content-types';
import { listOf, object, text } from '../../../../model/readers';
import { tableIn } from '../../database/table-in';
import { apiAddress } from '../../services/api-address';

/** Conditions of requests for documents outside of their options. */
export interface RequestSetting {
  hasProvider: boolean;
  /** Whether the server knows its own address. */
  hasAddress: boolean;
  /** Whether the server takes the address of a reader from its proxy. */
  trustsProxy: boolean;
  /** Paths of terms, of the option and of documents, at which no page is published. */
  missingTerms: string[];
  hasPrivateDir: boolean;
}

const NAME = 'document requests';

/** The faults that keep requests from working as they should, line by line. */
export const checkRequests = (setting: RequestSetting): Check[] => {
  const found: Check[] = setting.missingTerms.map((path) =>
    problem(
      NAME,
      `no page is published at "${path}", whose terms people have to accept: no request is taken`,
      'Publish the page, or correct the option documentRequests.terms or the terms of the document.',
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

/** Past Strapi's queries, which `doctor` does not have; that of the option where there is no database yet, of which another line speaks. */
const missingTerms = async (strapi: Core.Strapi, ofOption: string | null): Promise<string[]> => {
  const stated = ofOption === null ? [] : [ofOption];
  const published = (type: 'document' | 'page'): Knex.QueryBuilder =>
    tableIn(strapi, strapi.db.connection, contentTypes[type].schema.collectionName).whereNotNull('published_at');
  try {
    const ofDocuments = listOf(object({ terms: text }))(
      await published('document').distinct('terms').where({ visibility: 'on-request' }).where('terms', '<>', ''),
    );
    const paths = [...new Set([...stated, ...ofDocuments.map(({ terms }) => terms)])];
    const found = listOf(object({ path: text }))(await published('page').distinct('path').whereIn('path', paths));
    return paths.filter((path) => !found.some((page) => page.path === path));
  } catch {
    return stated;
  }
};

export const checks = async (strapi: Core.Strapi): Promise<Check[]> => {
  // where the database cannot be read, a line of its own says so, and the file's options are what there is
  await getService(strapi, 'settings')
    .load()
    .catch(() => undefined);
  const { documentRequests } = getConfig(strapi);
  if (!documentRequests.enabled) return [];
  return checkRequests({
    hasProvider: hasOwnProvider(strapi),
    hasAddress: apiAddress(strapi, '').startsWith('http'),
    trustsProxy: strapi.config.get('server.proxy.koa') === true,
    missingTerms: await missingTerms(strapi, documentRequests.terms),
    hasPrivateDir: privateStore(strapi) !== null,
  });
};
