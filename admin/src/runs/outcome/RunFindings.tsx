import { Typography } from '@strapi/design-system';
import type { FileFinding } from '../../api/plan';
import type { RunInfo } from '../../api/runs';
import { FilterSelect } from '../../lists/FilterSelect';
import type { Column } from '../../lists/PagedTable';
import { useListParams } from '../../lists/use-list-params';
import { useText } from '../../language/use-text';
import { CausesAndList } from '../../plan/findings/CausesAndList';
import { SEVERITIES } from '../../plan/findings/FindingCountsRow';
import { Findings } from '../../plan/findings/Findings';
import { useComplianceGetRunCausesQuery, useComplianceGetRunFindingsQuery } from '../runs-api';

const FILTERS = ['severity', 'code'];

/** What a run found in its source, also when the source is there no more. */
export const RunFindings = ({ run: { id, findings } }: { run: RunInfo }) => {
  const text = useText();
  const { params, setFilter, clear } = useListParams(FILTERS);
  const query = useComplianceGetRunFindingsQuery({ run: id, params });
  const causes = useComplianceGetRunCausesQuery(id);
  const columns: Column<FileFinding>[] = [
    { name: text('plan.findings'), cell: (finding) => <Findings findings={[finding]} /> },
  ];
  const severities = SEVERITIES.flatMap((value) => {
    const count = findings?.[value] ?? 0;
    return count === 0 ? [] : [{ value, count }];
  });
  const leftOut = findings?.leftOut ?? 0;
  return (
    <CausesAndList
      causes={causes}
      onCode={(code) => {
        setFilter('code', code);
      }}
      label={text('plan.findings')}
      searchLabel={text('run.searchFindings')}
      query={query}
      columns={columns}
      keyOf={({ code, path, line, column, message }) => `${path}:${line}:${column} ${code} ${message}`}
      empty={text('run.noFindings')}
      onClear={clear}
      filters={
        severities.length > 1 && (
          <FilterSelect
            label={text('run.severity')}
            facets={severities}
            value={params['severity']}
            nameOf={(value) => text(`severityName.${value}`)}
            onChange={(severity) => {
              setFilter('severity', severity);
            }}
          />
        )
      }
      note={leftOut > 0 && <Typography>{text('run.leftOut', { count: leftOut })}</Typography>}
    />
  );
};
