import { PLAN_FINDINGS_LIST } from '../../../../../model/lists/plan';
import type { Cells } from '../../../core/lists/ListRows';
import { useListParams } from '../../../core/lists/use-list-params';
import { CausesAndList } from '../findings/CausesAndList';
import { Findings } from '../findings/Findings';
import { useComplianceGetPlanCausesQuery, useComplianceGetPlanFindingsQuery } from './plan-api';

const CELLS: Cells<typeof PLAN_FINDINGS_LIST> = {
  finding: (finding) => <Findings findings={[finding]} />,
};

/** All findings of a plan: by cause, and one by one, each with the ways to settle it. */
export const PlanFindings = ({ id, planHash }: { id: string; planHash: string }) => {
  const asked = useListParams(PLAN_FINDINGS_LIST);
  const query = useComplianceGetPlanFindingsQuery({ id, planHash, params: asked.params });
  const causes = useComplianceGetPlanCausesQuery({ id, planHash });
  return (
    <CausesAndList
      causes={causes}
      list={PLAN_FINDINGS_LIST}
      asked={asked}
      query={query}
      cells={CELLS}
      keyOf={({ code, path, line, column, message }) => `${path}:${line}:${column} ${code} ${message}`}
    />
  );
};
