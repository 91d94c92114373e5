import type { RunKind } from '../../../../../model/contracts/runs';
import { ACTIONS, type AdminAction } from '../../../permissions';

/** The rights to begin a run of a kind, and to go on with it. */
export const RUN_RIGHTS: Record<RunKind, AdminAction> = {
  import: ACTIONS.importRun,
  publish: ACTIONS.importPublish,
  resolve: ACTIONS.importResolve,
  rollback: ACTIONS.importRollback,
};
