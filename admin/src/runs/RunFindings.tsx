import { Typography } from '@strapi/design-system';
import type { FileFinding } from '../api/plan';
import type { RunInfo } from '../api/runs';
import { Empty } from '../components/Empty';
import { FilterSelect } from '../components/FilterSelect';
import { ListTools } from '../components/ListTools';
import { Loaded } from '../components/Loaded';
import { PagedTable, type Column } from '../components/PagedTable';
import { Stack } from '../components/Stack';
import { useListParams } from '../components/use-list-params';
import { useText } from '../components/use-text';
import { Causes } from '../plan/Causes';
import { SEVERITIES } from '../plan/DiagnosticCounts';
import { Diagnostics } from '../plan/Diagnostics';
import { useComplianceGetRunCausesQuery, useComplianceGetRunFindingsQuery } from './runs-api';

const FILTERS = ['severity', 'code'];

/** What a run found in its source, also when the source is there no more. */
export const RunFindings = ({ run: { id, findings } }: { run: RunInfo }) => {
  const text = useText();
  const { params, setFilter, clear } = useListParams(FILTERS);
  const query = useComplianceGetRunFindingsQuery({ run: id, params });
  const causes = useComplianceGetRunCausesQuery(id);
  const columns: Column<FileFinding>[] = [
    { name: text('plan.findings'), cell: (finding) => <Diagnostics diagnostics={[finding]} /> },
  ];
  const severities = SEVERITIES.flatMap((value) => {
    const count = findings?.[value] ?? 0;
    return count === 0 ? [] : [{ value, count }];
  });
  return (
    <Stack gap={4}>
      {clear === null && (
        <Causes
          query={causes}
          onOpen={(code) => {
            setFilter('code', code);
          }}
        />
      )}
      <ListTools searchLabel={text('run.searchFindings')} onClear={clear}>
        {severities.length > 1 && (
          <FilterSelect
            label={text('run.severity')}
            facets={severities}
            value={params['severity']}
            nameOf={(value) => text(`severityName.${value as FileFinding['severity']}`)}
            onChange={(severity) => {
              setFilter('severity', severity);
            }}
          />
        )}
      </ListTools>
      {(findings?.leftOut ?? 0) > 0 && (
        <Typography>{text('run.leftOut', { count: findings?.leftOut ?? 0 })}</Typography>
      )}
      <Loaded query={query}>
        {({ data, meta }) =>
          data.length === 0 ? (
            <Empty>{clear === null ? text('run.noFindings') : text('list.noMatch')}</Empty>
          ) : (
            <PagedTable
              label={text('plan.findings')}
              rows={data}
              columns={columns}
              keyOf={({ code, path, line, column, message }) => `${path}:${line}:${column} ${code} ${message}`}
              pagination={meta.pagination}
            />
          )
        }
      </Loaded>
    </Stack>
  );
};
