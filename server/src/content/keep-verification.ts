import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { SET_BY_VERIFYING, type SetByVerifying } from '../../../model/contracts/verification';
import { findRows, group, links } from '../database/rows';
import { CERTIFIED_FACTS } from '../../../model/certified-facts';
import { isLocalizedAttribute, recordTypes } from '../../../model/record-types';
import { ACTIONS } from '../permissions';
import { anything, flag, isObject, method, orNull, text } from '../../../model/readers';
import { contentUid } from './content-type';
import { isForm } from './writes/is-form';
import type { Around } from './writes/follower';

const NOBODY: Record<SetByVerifying, null> = { verifiedOn: null, verifiedBy: null };
const UNVERIFIED = { certificationStatus: 'unverified' };

/** The actions by which a form says something of a certification that is there. */
const SAYS: ReadonlySet<string> = new Set(['create', 'update']);

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
  /** Its facts in any language, a text for each. */
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

/** Whether the person who is logged in may do what verifying does; an agent may not, whatever its token allows. */
const mayVerify = (strapi: Core.Strapi): boolean => {
  const ability: unknown = strapi.requestContext.get()?.state.userAbility;
  return isObject(ability) && flag(method(ability, 'can')(ACTIONS.verify));
};

const refuseActive = (): never => {
  const message = 'only somebody whose role allows “Verify certifications” can set a certification to “active”';
  const problem = { path: ['certificationStatus'], message, name: 'ValidationError' };
  throw new errors.ValidationError(message, { errors: [problem] });
};

/** The facts of a certification in a form, without who verified it and when. */
const withoutVerifier = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !SET_BY_VERIFYING.some((field) => field === name)));

/** The facts of a copy in a form. It claims to be valid only where somebody made it who may verify. */
const ofCopy = (data: Record<string, unknown>, isVerifier: boolean): Record<string, unknown> => {
  const { certificationStatus = 'active' } = data;
  const isClaim = !isVerifier && certificationStatus === 'active';
  return { ...data, ...NOBODY, ...(isClaim && UNVERIFIED) };
};

/** Takes the verification back from the drafts of a certification. Answers what is stored. */
const unverify = async (strapi: Core.Strapi, documentId: string, { isActive }: State): Promise<object> => {
  const isClaim = isActive && !mayVerify(strapi);
  const data = { ...NOBODY, ...(isClaim && UNVERIFIED) };
  const where = { documentId, publishedAt: { $null: true } };
  await strapi.db.query(contentUid('certification')).updateMany({ where, data });
  return data;
};

/**
 * Keeps what was verified apart from what a form of the admin panel says. A form sends back all that it was filled with,
 * so who verified a certification, and when, is ignored; a certification whose facts a form changes, and a copy, have been
 * verified by nobody; and a form makes a certification active, or leaves a changed one active, only for those who may
 * verify it.
 */
export const keepVerification: Around = {
  name: 'verification',
  // what is taken back here is noted
  inside: ['locks', 'changes', 'ledger'],
  follows: ({ type }) => type === 'certification',
  async around(strapi, { action, params, cause }, next) {
    if (!isForm(strapi, cause)) return next();
    const { documentId } = params;
    if (params.data !== undefined) params.data = withoutVerifier(params.data);
    if (action === 'clone') {
      params.data = ofCopy(params.data ?? {}, mayVerify(strapi));
      return next();
    }
    // a draft that is discarded becomes what is published, with its verification
    const before = documentId === undefined || !SAYS.has(action) ? null : await stateOf(strapi, documentId);
    if (params.data?.['certificationStatus'] === 'active' && before?.isActive !== true && !mayVerify(strapi))
      refuseActive();
    const answer = await next();
    if (documentId === undefined || before === null || !(before.isVerified || before.isActive)) return answer;
    const after = await stateOf(strapi, documentId);
    if (isSame(before.facts, after.facts)) return answer;
    const unverified = await unverify(strapi, documentId, after);
    return isObject(answer) ? { ...answer, ...unverified } : answer;
  },
};
