import type { Context } from 'koa';
import type { RunKind } from '../../migrator/ports';
import { ACTIONS, type AdminAction } from '../../permissions';
import { Refusal } from '../../services/refusal';

/** What else may be resumed needs no more than the route does. */
const RIGHTS: Partial<Record<RunKind, AdminAction>> = {
  rollback: ACTIONS.importRollback,
  publish: ACTIONS.importPublish,
};

interface Ability {
  can(action: string): boolean;
}

/**
 * Whoever finishes a run needs the right to begin one of its kind: the route knows only that there is a run.
 *
 * @throws Refusal (403)
 */
export const requireResumeRight = (ctx: Context, kind: RunKind): void => {
  const right = RIGHTS[kind];
  if (right === undefined || (ctx.state.userAbility as Ability).can(right)) return;
  throw new Refusal(403, 'RESUME_NOT_ALLOWED', `Your role may not resume this run: it lacks ${right}.`);
};
