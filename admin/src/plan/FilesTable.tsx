import { Box, Flex, Typography } from '@strapi/design-system';
import { keysOf } from '../api/keys-of';
import type { FileRow, FileState, PlanSummary } from '../api/plan';
import { FilterSelect } from '../lists/FilterSelect';
import { Mark, type Tone } from '../components/Mark';
import type { Column } from '../lists/PagedTable';
import { useLabels } from '../language/use-labels';
import { useListParams } from '../lists/use-list-params';
import { useText } from '../language/use-text';
import { CausesAndList } from './findings/CausesAndList';
import { Findings } from './findings/Findings';
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
      cell: ({ findings }) => {
        const shown = findings.filter((finding) => code === undefined || finding.code === code);
        return shown.length === 0 ? (
          <Typography>–</Typography>
        ) : (
          <Box tag="details">
            <summary>
              <Typography>{text('files.findings', { count: shown.length })}</Typography>
            </summary>
            <Findings findings={shown} />
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
  const query = useComplianceGetPlanFilesQuery({ id, planHash: plan.planHash, params });
  const causes = useComplianceGetPlanCausesQuery({ id, planHash: plan.planHash });
  const states = FILE_STATES.flatMap((value) => (plan.files[value] > 0 ? [{ value, count: plan.files[value] }] : []));
  return (
    <CausesAndList
      causes={causes}
      onCode={(code) => {
        setFilter('code', code);
      }}
      label={text('files.title')}
      searchLabel={text('files.search')}
      query={query}
      columns={columns}
      keyOf={({ path }) => path}
      empty={text('files.empty')}
      onClear={clear}
      filters={
        <FilterSelect
          label={text('files.state')}
          facets={states}
          value={params['state']}
          nameOf={(state) => text(`file.${state}`)}
          onChange={(state) => {
            setFilter('state', state);
          }}
        />
      }
    />
  );
};
