import { RUNS_LIST } from '../../../../model/lists/runs';
import { Empty } from '../../components/Empty';
import { PageFrame } from '../../components/PageFrame';
import { Panel } from '../../components/Panel';
import { Stack } from '../../components/Stack';
import { Filters } from '../../lists/Filters';
import { useListParams } from '../../lists/use-list-params';
import { useRights } from '../../use-rights';
import { useText } from '../../language/use-text';
import { useWords } from '../../language/use-words';
import { NewImport } from '../../imports/NewImport';
import { useComplianceGetRunsQuery } from '../runs-api';
import { RUN_STATES } from '../state-tone';
import { RunsTable } from './RunsTable';
import { StagedList } from './StagedList';

const STATES = { state: RUN_STATES.map((value) => ({ value })) };
const FIVE_SECONDS = 5000;

/** What was imported, and the sources that have not been applied yet. */
export const RunsPage = () => {
  const text = useText();
  const words = useWords();
  const { upload } = useRights();
  const { params, setFilter, clear } = useListParams(RUNS_LIST);
  const query = useComplianceGetRunsQuery(params, { pollingInterval: FIVE_SECONDS, refetchOnMountOrArgChange: true });
  const isFiltered = clear !== null;
  return (
    <PageFrame title={text('name')} subtitle={text('runs.subtitle')} actions={upload && <NewImport />}>
      <Stack>
        <StagedList />
        <Panel
          title={words(RUNS_LIST.title)}
          action={<Filters list={RUNS_LIST} choices={STATES} params={params} setFilter={setFilter} />}
        >
          <RunsTable
            query={query}
            empty={
              <Empty action={upload && !isFiltered && <NewImport />}>
                {isFiltered ? text('list.noMatch') : words(RUNS_LIST.empty)}
              </Empty>
            }
          />
        </Panel>
      </Stack>
    </PageFrame>
  );
};
