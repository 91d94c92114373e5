import type { Core } from '@strapi/strapi';
import { rightsOf, type RightsCheck } from '../../../adapters/strapi/content-rights';
import type { MissingRight } from '../../../../../model/contracts/rights';
import type { RunKind } from '../../../../../model/contracts/runs';
import { getService } from '../../../get-service';
import { RightsLostError } from '../../../../../migrator/run/halt';
import type { RunControl } from '../service';
import type { RefusalCode } from '../../../../../model/contracts/refusals';
import type { Actor } from '../../../services/actor';
import { RUN_RIGHTS } from './run-rights';
import { CodedError } from '../../../../../model/coded-error';

/** Somebody may not write an entry by hand, so no import writes it for them. */
export class NotAllowedError extends CodedError<'WRITE_NOT_ALLOWED'> {
  override name = 'NotAllowedError';
  constructor(message: string, options?: ErrorOptions) {
    super('WRITE_NOT_ALLOWED', message, options);
  }
}

type Authorize = NonNullable<RunControl['authorize']>;

/** For how long, and for how many writes, what is known of somebody's rights is believed. */
const FRESH_MILLISECONDS = 1_000;
const FRESH_WRITES = 25;

/** Asks for rights anew when they are no longer fresh. */
const freshly = <Rights>(strapi: Core.Strapi, ask: () => Promise<Rights>): (() => Promise<Rights>) => {
  let known: { rights: Rights; at: number; writes: number } | undefined;
  return async () => {
    const now = getService(strapi, 'clock').elapsed();
    if (known === undefined || now - known.at >= FRESH_MILLISECONDS || known.writes >= FRESH_WRITES)
      known = { rights: await ask(), at: now, writes: 0 };
    known.writes += 1;
    return known.rights;
  };
};

/** Refuses what this administrator may not write in the Content Manager, by their rights at the time of the write. */
export const authorizeAs = (strapi: Core.Strapi, user: number): Authorize => {
  const rights = freshly(strapi, () => rightsOf(strapi, user));
  return async (needed) => {
    const [missing] = (await rights())(needed);
    if (missing !== undefined) throw new NotAllowedError(missing.message);
  };
};

const lost = ({ name }: Actor, code: RefusalCode, what: string, details: object = {}): RightsLostError =>
  new RightsLostError(`${name}, with whose rights it writes, ${what}`, { code, name, ...details });

/** `update entries of the type page in en, with the fields body, title` */
const rightText = ({ action, type, locale, fields }: MissingRight): string => {
  if (type === 'file')
    return action === 'upload' ? 'add files to the Media Library' : 'delete files of the Media Library';
  const where = locale === null ? '' : ` in ${locale}`;
  const which = fields.length === 0 ? '' : `, with the fields ${fields.join(', ')}`;
  return `${action} entries of the type ${type}${where}${which}`;
};

/** Why somebody may go on with no run of this kind; null when they may. */
const standingOf = async (strapi: Core.Strapi, actor: Actor, kind: RunKind): Promise<RightsLostError | null> => {
  const { id } = actor;
  if ((await strapi.db.query('admin::user').count({ where: { id, isActive: true } })) === 0)
    return lost(actor, 'RUN_STARTER_GONE', 'has been deactivated or deleted');
  const action = RUN_RIGHTS[kind];
  if ((await strapi.db.query('admin::permission').count({ where: { action, role: { users: { id } } } })) === 0)
    return lost(actor, 'RUN_RIGHTS_LOST', `lacks the right ${action}`, { right: action });
  return null;
};

/**
 * Lets a run write with somebody's rights as they are at the time of each write, 25 writes ago at most. Throws a
 * `RightsLostError` once they are deactivated or deleted, or lack a right: the run is paused, and whoever may resumes it.
 */
export const authorizeRun = (strapi: Core.Strapi, actor: Actor, kind: RunKind): Authorize => {
  const known = freshly<{ standing: RightsLostError | null; check: RightsCheck }>(strapi, async () => ({
    standing: await standingOf(strapi, actor, kind),
    check: await rightsOf(strapi, actor.id),
  }));
  return async (needed) => {
    const { standing, check } = await known();
    if (standing !== null) throw standing;
    const [missing] = check(needed);
    if (missing === undefined) return;
    const { action, type, locale, fields } = missing;
    const right = rightText(missing);
    throw lost(actor, 'RUN_RIGHTS_LOST', `may not ${right}`, { right, needed: { action, type, locale, fields } });
  };
};
