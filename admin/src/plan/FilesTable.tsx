import { Box, Flex, Typography } from '@strapi/design-system';
import { keysOf } from '../api/keys-of';
import type { FileRow, FileState, PlanSummary } from '../api/plan';
import { Empty } from '../components/Empty';
import { FilterSelect } from '../components/FilterSelect';
import { ListTools } from '../components/ListTools';
import { Loaded } from '../components/Loaded';
import { Mark, type Tone } from '../components/Mark';
import { PagedTable, type Column } from '../components/PagedTable';
import { Stack } from '../components/Stack';
import { useLabels } from '../components/use-labels';
import { useListParams } from '../components/use-list-params';
import { useText } from '../components/use-text';
import { Causes } from './Causes';
import { Diagnostics } from './Diagnostics';
import { useComplianceGetPlanCausesQuery, useComplianceGetPlanFilesQuery } from './plan-api';

const FILTERS = ['state', 'code'];

const TONE: Record<FileState, Tone> = { page: 'good', partial: 'still', skipped: 'still', rejected: 'bad' };
const FILE_STATES = keysOf(TONE);

/** `code`: of the findings only those of this code are shown. */
const useColumns = (code: string | undefined): Column<FileRow>[] => {
  const text = useText();
  const { localeName } = useLabels();
  return [
    { name: text('files.state'), cell: ({ state }) => <Mark tone={TONE[state]}>{text(`file.${state}`)}</Mark> },
    {
      name: text('files.file'),
      cell: ({ path, title }) => (
        <Flex direction="column" alignItems="flex-start">
          <Typography>{path}</Typography>
          {title !== null && (
            <Typography variant="pi" textColor="neutral600">
              {title}
            </Typography>
          )}
        </Flex>
      ),
    },
    {
      name: text('plan.locale'),
      cell: ({ locale }) => <Typography>{locale === null ? '–' : localeName(locale)}</Typography>,
    },
    { name: text('files.url'), cell: ({ url }) => <Typography>{url ?? '–'}</Typography> },
    {
      name: text('plan.findings'),
      cell: ({ diagnostics }) => {
        const shown = diagnostics.filter((finding) => code === undefined || finding.code === code);
        return shown.length === 0 ? (
          <Typography>–</Typography>
        ) : (
          <Box tag="details">
            <summary>
              <Typography>{text('files.findings', { count: shown.length })}</Typography>
            </summary>
            <Diagnostics diagnostics={shown} />
          </Box>
        );
      },
    },
  ];
};

/** What was understood of every file of the source, also of those that become no page. */
export const FilesTable = ({ id, plan }: { id: string; plan: PlanSummary }) => {
  const text = useText();
  const { params, setFilter, clear } = useListParams(FILTERS);
  const columns = useColumns(params['code']);
  const query = useComplianceGetPlanFilesQuery({ id, params });
  const causes = useComplianceGetPlanCausesQuery(id);
  const states = FILE_STATES.flatMap((value) => (plan.files[value] > 0 ? [{ value, count: plan.files[value] }] : []));
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
      <ListTools searchLabel={text('files.search')} onClear={clear}>
        <FilterSelect
          label={text('files.state')}
          facets={states}
          value={params['state']}
          nameOf={(state) => text(`file.${state as FileState}`)}
          onChange={(state) => {
            setFilter('state', state);
          }}
        />
      </ListTools>
      <Loaded query={query}>
        {({ data, meta }) =>
          data.length === 0 ? (
            <Empty>{clear === null ? text('files.empty') : text('list.noMatch')}</Empty>
          ) : (
            <PagedTable
              label={text('files.title')}
              rows={data}
              columns={columns}
              keyOf={({ path }) => path}
              pagination={meta.pagination}
            />
          )
        }
      </Loaded>
    </Stack>
  );
};
