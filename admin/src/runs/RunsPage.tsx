import { LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { Empty } from '../components/Empty';
import { Loaded } from '../components/Loaded';
import { PageFrame } from '../components/PageFrame';
import { Panel } from '../components/Panel';
import { Stack } from '../components/Stack';
import { useListParams } from '../components/use-list-params';
import { useRights } from '../components/use-rights';
import { useText } from '../components/use-text';
import { BASE } from '../plugin-id';
import { RunsTable } from './RunsTable';
import { StagedList } from './StagedList';
import { StateFilter } from './StateFilter';
import { useComplianceGetRunsQuery } from './runs-api';

const FILTERS = ['state'];
const FIVE_SECONDS = 5000;

const NewImport = () => {
  const text = useText();
  return (
    <LinkButton tag={NavLink} to={`${BASE}/imports/new`} startIcon={<Plus />}>
      {text('runs.new')}
    </LinkButton>
  );
};

/** The plugin's first page: what was imported, and what waits to be. */
export const RunsPage = () => {
  const text = useText();
  const { upload } = useRights();
  const { params, setFilter } = useListParams(FILTERS);
  const query = useComplianceGetRunsQuery(params, { pollingInterval: FIVE_SECONDS, refetchOnMountOrArgChange: true });
  const isFiltered = params['state'] !== undefined;
  return (
    <PageFrame title={text('name')} subtitle={text('runs.subtitle')} actions={upload && <NewImport />}>
      <Stack>
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
          <Loaded query={query}>
            {({ data, meta }) =>
              data.length === 0 ? (
                <Empty action={upload && !isFiltered && <NewImport />}>
                  {isFiltered ? text('list.noMatch') : text('runs.empty')}
                </Empty>
              ) : (
                <RunsTable runs={data} pagination={meta.pagination} />
              )
            }
          </Loaded>
        </Panel>
      </Stack>
    </PageFrame>
  );
};
