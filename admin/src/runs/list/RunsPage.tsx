import { Empty } from '../../components/Empty';
import { PageFrame } from '../../components/PageFrame';
import { Panel } from '../../components/Panel';
import { Sections } from '../../components/Sections';
import { Stack } from '../../components/Stack';
import { useListParams } from '../../lists/use-list-params';
import { useRights } from '../../use-rights';
import { useText } from '../../language/use-text';
import { NewImport } from '../../imports/NewImport';
import { useComplianceGetRunsQuery } from '../runs-api';
import { RunsTable } from './RunsTable';
import { StagedList } from './StagedList';
import { StateFilter } from './StateFilter';

const FILTERS = ['state'];
const FIVE_SECONDS = 5000;

/** What was imported, and the sources that have not been applied yet. */
export const RunsPage = () => {
  const text = useText();
  const { upload } = useRights();
  const { params, setFilter } = useListParams(FILTERS);
  const query = useComplianceGetRunsQuery(params, { pollingInterval: FIVE_SECONDS, refetchOnMountOrArgChange: true });
  const isFiltered = params['state'] !== undefined;
  return (
    <PageFrame title={text('name')} subtitle={text('runs.subtitle')} actions={upload && <NewImport />}>
      <Stack>
        <Sections />
        <StagedList />
        <Panel
          title={text('runs.title')}
          action={
            <StateFilter
              value={params['state']}
              onChange={(state) => {
                setFilter('state', state);
              }}
            />
          }
        >
          <RunsTable
            query={query}
            empty={
              <Empty action={upload && !isFiltered && <NewImport />}>
                {isFiltered ? text('list.noMatch') : text('runs.empty')}
              </Empty>
            }
          />
        </Panel>
      </Stack>
    </PageFrame>
  );
};
