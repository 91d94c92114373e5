import type { Core } from '@strapi/strapi';
import type { PlanApproval } from '../../../../model/contracts/plan';
import { inTransaction } from '../../database/in-transaction';
import { findRow } from '../../database/rows';
import { isDuplicate } from '../../database/transient-error';
import { sha256 } from '../../../../migrator/canonical-hash';
import { uidOf } from '../../../../model/plugin-id';
import { text } from '../../../../model/readers';

/** A plan as it was made: planning again, even with the same result, is another one. */
export interface MadePlan {
  /** The id of its source. */
  staged: string;
  planHash: string;
  /** ISO 8601, UTC. */
  madeOn: string;
}

/** Which plans agents may apply, by whose approval. The rows outlive the source. */
interface PlanApprovals {
  of(plan: MadePlan): Promise<PlanApproval | null>;
  /** The first approval of a plan stays. */
  add(plan: MadePlan, approver: { id: number; name: string }, approvedOn: Date): Promise<void>;
}

const keyOf = ({ staged, planHash, madeOn }: MadePlan): string => sha256(JSON.stringify([staged, planHash, madeOn]));

export const createPlanApprovals = (strapi: Core.Strapi): PlanApprovals => {
  const uid = uidOf('plan-approval');
  return {
    async of(plan) {
      const row = await findRow(strapi, uid, { approvedBy: text, approvedOn: text }, { where: { key: keyOf(plan) } });
      return row && { by: row.approvedBy, on: row.approvedOn };
    },
    async add(plan, approver, approvedOn) {
      const approval = { approvedBy: approver.name, approver: approver.id, approvedOn: approvedOn.toISOString() };
      try {
        await inTransaction(strapi, async () => {
          await strapi.db.query(uid).create({ data: { ...plan, ...approval, key: keyOf(plan) } });
        });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
    },
  };
};
