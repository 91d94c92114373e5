import { RUNS_LIST } from '../../../../../model/lists/runs';
import { Empty } from '../../../core/components/Empty';
import { PageFrame } from '../../../core/components/PageFrame';
import { Panel } from '../../../core/components/Panel';
import { Stack } from '../../../core/components/Stack';
import { Filters } from '../../../core/lists/Filters';
import { useListParams } from '../../../core/lists/use-list-params';
import { useRights } from '../../../core/use-rights';
import { useText } from '../../../core/language/use-text';
import { useWords } from '../../../core/language/use-words';
import { NewImport, StagedList } from '../../sources';
import { useComplianceGetRunsQuery } from '../runs-api';
import { RUN_STATES } from '../../../core/values/state-tone';
import { RunsTable } from './RunsTable';

const STATES = { state: RUN_STATES.map((value) => ({ value })) };
const FIVE_SECONDS = 5000;

/** The runs, and the sources that have not been applied yet. */
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
