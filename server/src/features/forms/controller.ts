import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { getService } from '../../get-service';
import type { Moment } from '../../delivery/computed/moment';
import { momentOf } from '../../services/status/moment-of';
import type { FormsService } from './service';
import { defaultLocale } from '../../services/pages-locales';
import { askedLocale } from '../../controllers/asked-locale';

/** `GET /overview`: what is held. Its permission covers all forms of the trust center as a whole. */
export const trustCenterController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const locale = await askedLocale(strapi, ctx);
    if (locale !== null) ctx.set('Content-Language', locale);
    return getService(strapi, 'forms').overview(locale, momentOf(strapi, ctx));
  },
});

/** The forms that are no JSON. */
export type TextForm = 'llmsTxt' | 'jsonLd' | 'atom' | 'processorsCsv' | 'sitemap' | 'securityTxt';

const TYPES = {
  llmsTxt: 'text/markdown; charset=utf-8',
  jsonLd: 'application/ld+json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  processorsCsv: 'text/csv; charset=utf-8',
  sitemap: 'application/xml; charset=utf-8',
  securityTxt: 'text/plain; charset=utf-8',
} as const satisfies Record<TextForm, string>;

const MISSING = {
  llmsTxt: 'There is no llms.txt',
  jsonLd: 'There is no structured data',
  atom: 'There is no feed: set the option "origins" of the plugin',
  processorsCsv: 'There is no list of processors',
  sitemap: 'There is no sitemap: set the option "origins" of the plugin',
  securityTxt: 'There is no security.txt: set the option "securityTxt" of the plugin, with a day that is still to come',
} as const satisfies Record<TextForm, string>;

interface Asked {
  locale: string;
  /** Of the sitemap; null for itself. */
  part: number | null;
}

/** @throws ValidationError unless it is a number from 1 on */
const askedPart = ({ query }: Context): number | null => {
  const { part } = query;
  if (part === undefined) return null;
  if (typeof part !== 'string' || !/^[1-9]\d{0,5}$/.test(part))
    throw new errors.ValidationError('"part" must be the number of a part of the sitemap');
  return Number(part);
};

const write = async (forms: FormsService, form: TextForm, asked: Asked, moment: Moment): Promise<string | null> => {
  switch (form) {
    case 'llmsTxt':
      return forms.llmsTxt(asked.locale, moment);
    case 'jsonLd':
      return forms.jsonLd(asked.locale, moment);
    case 'atom':
      return forms.atom(asked.locale, moment);
    case 'processorsCsv':
      return forms.processorsCsv(asked.locale, moment);
    case 'sitemap':
      return forms.sitemap(asked.part, moment);
    case 'securityTxt':
      return forms.securityTxt(moment);
  }
};

/**
 * Answers a form that is no JSON. It is in no controller: each action there is a permission of its own, and these are
 * covered by that of the overview, or need none.
 */
export const sendForm =
  (strapi: Core.Strapi, form: TextForm) =>
  async (ctx: Context): Promise<string> => {
    const locale = (await askedLocale(strapi, ctx)) ?? (await defaultLocale(strapi));
    const part = form === 'sitemap' ? askedPart(ctx) : null;
    const written = await write(getService(strapi, 'forms'), form, { locale, part }, momentOf(strapi, ctx));
    if (written === null)
      throw new errors.NotFoundError(part === null ? MISSING[form] : 'The sitemap has no such part');
    ctx.type = TYPES[form];
    if (form !== 'sitemap' && form !== 'securityTxt') ctx.set('Content-Language', locale);
    return written;
  };
