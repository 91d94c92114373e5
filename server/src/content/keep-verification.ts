import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { routeInfo } from '../auth/route-info';
import { SET_BY_VERIFYING, type SetByVerifying } from '../contracts/verification';
import { findRows, group, links } from '../database/rows';
import { CERTIFIED_FACTS } from '../domain/certified-facts';
import { isLocalizedAttribute, recordTypes } from '../domain/record-types';
import { ACTIONS } from '../permissions';
import { PLUGIN_ID } from '../plugin-id';
import { anything, flag, isObject, method, orNull, text } from '../readers';
import { contentUid } from './content-type';
import type { DocumentAction } from './document-action';
import { editorialType } from './type-names';

const NOBODY: Record<SetByVerifying, null> = { verifiedOn: null, verifiedBy: null };

/** The actions by which a form says something of a certification that is there. */
const SAYS: ReadonlySet<string> = new Set(['create', 'update']);

/** Whether a form of the admin panel writes, such as the Content Manager's, and not the plugin's own pages. */
const isForm = (strapi: Core.Strapi): boolean => {
  const { type, pluginName } = routeInfo(strapi.requestContext.get());
  return type === 'admin' && pluginName !== PLUGIN_ID;
};

const attributeOf = (name: string) => recordTypes.certification.attributes[name];
const isRelation = (name: string): boolean => attributeOf(name)?.type === 'relation';
const isOfOneLanguage = (name: string): boolean => {
  const attribute = attributeOf(name);
  return attribute !== undefined && !isRelation(name) && isLocalizedAttribute(attribute);
};

const DRAFT = {
  locale: text,
  certificationStatus: orNull(text),
  verifiedOn: orNull(text),
  scalars: group(
    CERTIFIED_FACTS.filter((name) => !isRelation(name)),
    orNull(anything),
  ),
  relations: group(CERTIFIED_FACTS.filter(isRelation), links({ documentId: text })),
};

interface State {
  isActive: boolean;
  isVerified: boolean;
  /** What it states in any language, a text for each. */
  facts: ReadonlySet<string>;
}

const stateOf = async (strapi: Core.Strapi, documentId: string): Promise<State> => {
  const where = { documentId, publishedAt: { $null: true } };
  const drafts = await findRows(strapi, contentUid('certification'), DRAFT, { where });
  const facts = drafts.flatMap(({ locale, scalars, relations }) => [
    ...Object.entries(scalars).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [JSON.stringify([name, isOfOneLanguage(name) ? locale : null, value])],
    ),
    ...Object.entries(relations).flatMap(([name, linked]) =>
      linked.map((entry) => JSON.stringify([name, null, entry.documentId])),
    ),
  ]);
  return {
    isActive: drafts.some(({ certificationStatus }) => certificationStatus === 'active'),
    isVerified: drafts.some(({ verifiedOn }) => verifiedOn !== null),
    facts: new Set(facts),
  };
};

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((fact) => other.has(fact));

/** Whether the person who is logged in may do what verifying does. */
const mayVerify = (strapi: Core.Strapi): boolean =>
  flag(method(strapi.requestContext.get()?.state.userAbility, 'can')(ACTIONS.verify));

const refuseActive = (): never => {
  const message = 'only somebody whose role allows “Verify certifications” can set a certification to “active”';
  const problem = { path: ['certificationStatus'], message, name: 'ValidationError' };
  throw new errors.ValidationError(message, { errors: [problem] });
};

/** What a form says of a certification, without who verified it and when. */
const withoutVerifier = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !SET_BY_VERIFYING.some((field) => field === name)));

/**
 * Keeps what was verified apart from what a form of the admin panel says. A form sends back all that it was filled with,
 * so who verified a certification, and when, is ignored; a certification whose facts a form changes, and a copy, have been
 * verified by nobody; and a form makes a certification active only for those who may verify it.
 */
export const keepVerification = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const { uid, action }: DocumentAction = context;
    const params: DocumentAction['params'] = context.params;
    if (editorialType(uid) !== 'certification' || !isForm(strapi)) return next();
    const { documentId } = params;
    // a draft that is discarded becomes what is published, with its verification
    const before = documentId === undefined || !SAYS.has(action) ? null : await stateOf(strapi, documentId);
    if (params.data?.['certificationStatus'] === 'active' && before?.isActive !== true && !mayVerify(strapi))
      refuseActive();
    if (params.data !== undefined || action === 'clone')
      params.data = { ...withoutVerifier(params.data ?? {}), ...(action === 'clone' ? NOBODY : {}) };
    const answer = await next();
    if (documentId === undefined || before?.isVerified !== true) return answer;
    if (isSame(before.facts, (await stateOf(strapi, documentId)).facts)) return answer;
    const where = { documentId, publishedAt: { $null: true } };
    await strapi.db.query(contentUid('certification')).updateMany({ where, data: NOBODY });
    return isObject(answer) ? { ...answer, ...NOBODY } : answer;
  });
};
