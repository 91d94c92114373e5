import { Typography } from '@strapi/design-system';
import { RUN_FINDINGS_LIST } from '../../../../../model/lists/runs';
import type { RunInfo } from '../../../core/api/runs';
import type { Cells } from '../../../core/lists/ListRows';
import { useListParams } from '../../../core/lists/use-list-params';
import { useText } from '../../../core/language/use-text';
import { CausesAndList, Findings } from '../../sources';
import { useComplianceGetRunCausesQuery, useComplianceGetRunFindingsQuery } from '../runs-api';

const CELLS: Cells<typeof RUN_FINDINGS_LIST> = {
  finding: (finding) => <Findings findings={[finding]} />,
};

/** The findings of a run, also when its source is gone. */
export const RunFindings = ({ run: { id, findings } }: { run: RunInfo }) => {
  const text = useText();
  const asked = useListParams(RUN_FINDINGS_LIST);
  const query = useComplianceGetRunFindingsQuery({ run: id, params: asked.params });
  const causes = useComplianceGetRunCausesQuery(id);
  const leftOut = findings?.leftOut ?? 0;
  return (
    <CausesAndList
      causes={causes}
      list={RUN_FINDINGS_LIST}
      asked={asked}
      query={query}
      cells={CELLS}
      keyOf={({ code, path, line, column, message }) => `${path}:${line}:${column} ${code} ${message}`}
      note={leftOut > 0 && <Typography>{text('run.leftOut', { count: leftOut })}</Typography>}
    />
  );
};
