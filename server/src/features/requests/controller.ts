import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getConfig } from '../../config';
import {
  confirmedPage,
  confirmOverPage,
  confirmPage,
  requestFormPage,
  requestSentPage,
  type TypedValues,
} from '../../forms/request-pages';
import { getService } from '../../get-service';
import { REQUEST_FIELDS } from '../../../../model/languages/requests/words';
import { isObject, parts } from '../../../../model/readers';
import { apiAddress } from '../../services/api-address';
import { readTitle } from './offered';
import { RefusedRequest } from './refused-request';
import { readLocales } from '../../services/pages-locales';

const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);

/**
 * Whether a page of the site or of this server sends the request, or a program, which states no origin. A page that hides its
 * origin is none of these.
 */
const isSiteOrigin = (strapi: Core.Strapi, ctx: Pick<Context, 'get' | 'host'>): boolean => {
  const stated = ctx.get('Origin');
  if (stated === '') return true;
  const given = originOf(stated);
  if (given === null || given === 'null') return false;
  const known = [...getConfig(strapi).origins, strapi.config.get('server.absoluteUrl', '')].map(originOf);
  // the host of its own request, which scripts cannot choose
  return known.includes(given) || new URL(given).host === ctx.host;
};

/** The language of a form: one of the content's that is asked for, or else the main one. */
const requestedLocale = async (strapi: Core.Strapi, { locale }: Readonly<Record<string, unknown>>): Promise<string> => {
  const locales = await readLocales(strapi);
  return locales.find((each) => each === locale) ?? locales[0] ?? 'en';
};

const ERROR_NAMES: Readonly<Record<RefusedRequest['status'], string>> = {
  400: 'ValidationError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  410: 'GoneError',
  429: 'RateLimitError',
  503: 'ServiceUnavailableError',
};

/** Nothing of these pages is kept or framed, and no script of theirs runs. The origin of a form shows to its own server alone. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
};

const wantsPage = (ctx: Context): boolean => ctx.accepts('json', 'html') === 'html';

const sendPage = (ctx: Context, status: number, html: string): string => {
  ctx.set(HEADERS);
  ctx.status = status;
  ctx.type = 'html';
  return html;
};

const refuse = (ctx: Context, { status, code, message }: RefusedRequest) => {
  ctx.status = status;
  if (status === 429) ctx.set('Retry-After', '86400');
  return { data: null, error: { status, name: ERROR_NAMES[status], message, details: { code } } };
};

type Action = (ctx: Context, strapi: Core.Strapi) => Promise<unknown>;

/** A handler that answers what is refused. It is in no controller: Strapi would offer it as a permission, and it needs none. */
export const answers =
  (strapi: Core.Strapi, action: Action) =>
  async (ctx: Context): Promise<unknown> => {
    ctx.set('Cache-Control', 'no-store');
    try {
      return await action(ctx, strapi);
    } catch (error) {
      if (error instanceof RefusedRequest) return refuse(ctx, error);
      throw error;
    }
  };

const idOf = (ctx: Context): string => String(parts(ctx.params)['id']);
const tokenOf = (ctx: Context): string => String(parts(ctx.params)['token']);
const bodyOf = (ctx: Context): unknown => ('body' in ctx.request ? ctx.request.body : {});

const formPage = async (
  strapi: Core.Strapi,
  documentId: string,
  language: string,
  { typed, flaw }: { typed: TypedValues; flaw: RefusedRequest['flaw'] },
): Promise<string> => {
  const form = await getService(strapi, 'document-requests').form(documentId, language);
  const [site] = getConfig(strapi).origins;
  const termsUrl = site === undefined || form.terms === null ? null : `${site.replace(/\/$/, '')}${form.terms.path}`;
  const action = apiAddress(strapi, `/documents/${documentId}/requests?locale=${encodeURIComponent(language)}`);
  return requestFormPage({ form, language, action, termsUrl, typed, flaw });
};

/** `GET /documents/:id/requests/form`: a form for people, or what a form of a front end needs. */
export const openForm: Action = async (ctx, strapi) => {
  const language = await requestedLocale(strapi, ctx.query);
  if (wantsPage(ctx)) return sendPage(ctx, 200, await formPage(strapi, idOf(ctx), language, { typed: {}, flaw: null }));
  return { data: await getService(strapi, 'document-requests').form(idOf(ctx), language) };
};

const typedIn = (body: unknown): TypedValues => {
  const given = isObject(body) ? body : {};
  return Object.fromEntries(
    REQUEST_FIELDS.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]] as const] : [])),
  );
};

/** `POST /documents/:id/requests`: the answer is the same whatever becomes of the request. */
export const ask: Action = async (ctx, strapi) => {
  if (!isSiteOrigin(strapi, ctx))
    throw new RefusedRequest(403, 'REQUEST_ORIGIN_REFUSED', 'Requests are not taken from pages of this site.');
  const language = await requestedLocale(strapi, ctx.query);
  try {
    await getService(strapi, 'document-requests').ask(idOf(ctx), bodyOf(ctx), ctx.request.ip);
  } catch (error) {
    if (!(error instanceof RefusedRequest) || error.flaw === null || !wantsPage(ctx)) throw error;
    refuse(ctx, error);
    const typed = typedIn(bodyOf(ctx));
    return sendPage(ctx, error.status, await formPage(strapi, idOf(ctx), language, { typed, flaw: error.flaw }));
  }
  if (wantsPage(ctx)) {
    const { title } = await readTitle(strapi, idOf(ctx), language);
    return sendPage(ctx, 202, requestSentPage(language, title));
  }
  ctx.status = 202;
  return { data: { taken: true } };
};

const overPage = async (ctx: Context, strapi: Core.Strapi, error: unknown): Promise<string> => {
  if (!(error instanceof RefusedRequest) || !wantsPage(ctx)) throw error;
  return sendPage(ctx, error.status, confirmOverPage(await requestedLocale(strapi, {})));
};

/** `GET /documents/:id/requests/confirm/:token`: the page with the button that confirms. */
export const showConfirmation: Action = async (ctx, strapi) => {
  try {
    const found = await getService(strapi, 'document-requests').confirmable(idOf(ctx), tokenOf(ctx));
    const { title, language, isConfirmed } = found;
    return sendPage(ctx, 200, isConfirmed ? confirmedPage(language) : confirmPage(language, title));
  } catch (error) {
    return overPage(ctx, strapi, error);
  }
};

/** `POST` to the same address. */
export const confirm: Action = async (ctx, strapi) => {
  const requests = getService(strapi, 'document-requests');
  try {
    const { language } = await requests.confirmable(idOf(ctx), tokenOf(ctx));
    await requests.confirm(idOf(ctx), tokenOf(ctx));
    return sendPage(ctx, 200, confirmedPage(language));
  } catch (error) {
    return overPage(ctx, strapi, error);
  }
};
