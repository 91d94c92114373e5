import { routeInfo } from '../auth/route-info';
import type { Core } from '@strapi/strapi';
import { SET_BY_VERIFYING, type SetByVerifying } from '../contracts/verification';
import { PLUGIN_ID } from '../plugin-id';
import type { DocumentAction } from './document-action';
import { editorialType } from './type-names';

const NOBODY: Record<SetByVerifying, null> = { verifiedOn: null, verifiedBy: null };

/** Whether a form of the admin panel writes, such as the Content Manager's, and not the plugin's own pages. */
const isForm = (strapi: Core.Strapi): boolean => {
  const { type, pluginName } = routeInfo(strapi.requestContext.get());
  return type === 'admin' && pluginName !== PLUGIN_ID;
};

/**
 * Ignores who verified a certification, and when, where a form of the admin panel says so: a form sends back all that
 * it was filled with, also what is no longer true. A copy of a certification has been verified by nobody.
 */
export const keepVerification = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const { uid, action }: DocumentAction = context;
    const params: DocumentAction['params'] = context.params;
    if (editorialType(uid) !== 'certification' || !isForm(strapi)) return next();
    const { data = {} } = params;
    const said = Object.entries(data).filter(([name]) => !SET_BY_VERIFYING.some((field) => field === name));
    const nobody: Record<string, unknown> = action === 'clone' ? NOBODY : {};
    if (params.data !== undefined || action === 'clone') params.data = { ...Object.fromEntries(said), ...nobody };
    return next();
  });
};
