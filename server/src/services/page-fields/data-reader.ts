import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { hasScope } from '../../auth/has-scope';
import { TRUST_CENTER } from '../../auth/read-scopes';
import type { Moment } from '../../delivery/computed/moment';
import { ACTIONS } from '../../permissions';
import { uidOf } from '../../../../model/plugin-id';
import { momentOf } from '../status/moment-of';

/** The data that a reader may see beside the pages themselves, and when. */
export interface DataReader {
  moment: Moment;
  /** Other pages than those that were asked for. */
  pages: boolean;
  /** The certifications that are held, and the operator of the trust center. */
  trustCenter: boolean;
  restrictedDocuments: boolean;
}

/** Who sent a request, as far as computed fields depend on it. */
export const dataReader = async (strapi: Core.Strapi, ctx: Pick<Context, 'state'>): Promise<DataReader> => ({
  moment: momentOf(strapi, ctx),
  pages: await hasScope(strapi, ctx, `${uidOf('page')}.find`),
  trustCenter: await hasScope(strapi, ctx, `${uidOf(TRUST_CENTER)}.find`),
  restrictedDocuments: await hasScope(strapi, ctx, ACTIONS.readRestrictedDocuments),
});
