import { Flex, Typography } from '@strapi/design-system';
import type { RunItem } from '../../api/runs';
import { bareKey } from '../../language/bare-key';
import { FilterSelect } from '../../lists/FilterSelect';
import { ListView } from '../../lists/ListView';
import { Mark } from '../../components/Mark';
import type { Column } from '../../lists/PagedTable';
import { useLabels } from '../../language/use-labels';
import { useListParams } from '../../lists/use-list-params';
import { useText } from '../../language/use-text';
import { useReason } from '../../plan/use-reason';
import { useComplianceGetRunItemsQuery } from '../runs-api';
import { EntryLink } from '../../components/EntryLink';
import { useDone } from './use-done';

const FILTERS = ['action', 'state'];

/** A count that is no filter: of what does not change a run keeps few items, and failures keep their action. */
const WITHOUT_ITEMS: ReadonlySet<string> = new Set(['unchanged', 'failed']);

const useColumns = (): Column<RunItem>[] => {
  const text = useText();
  const done = useDone();
  const reasonText = useReason();
  const { typeName, localeName } = useLabels();
  return [
    {
      name: text('plan.action'),
      cell: ({ action, state }) => <Mark tone={state === 'failed' ? 'bad' : 'still'}>{done(action, state)}</Mark>,
    },
    {
      name: text('plan.entry'),
      cell: (item) => (
        <Flex direction="column" alignItems="flex-start">
          <EntryLink {...item}>{bareKey(item) || item.documentId}</EntryLink>
          <Typography variant="pi" textColor="neutral600">
            {item.sourcePath}
          </Typography>
          {item.reason !== null && <Typography variant="pi">{reasonText(item.reason)}</Typography>}
          {item.error !== null && <Typography textColor="danger700">{item.error}</Typography>}
        </Flex>
      ),
    },
    { name: text('plan.type'), cell: ({ type }) => <Typography>{typeName(type)}</Typography> },
    { name: text('plan.locale'), cell: ({ locale }) => <Typography>{localeName(locale)}</Typography> },
  ];
};

/** What a run did to every entry. */
export const RunItems = ({ run, counts }: { run: number; counts: Record<string, number> | null }) => {
  const text = useText();
  const done = useDone();
  const columns = useColumns();
  const { params, setFilter, clear } = useListParams(FILTERS);
  const query = useComplianceGetRunItemsQuery({ run, params });
  const facets = Object.entries(counts ?? {}).flatMap(([value, count]) =>
    count === 0 || WITHOUT_ITEMS.has(value) ? [] : [{ value, count }],
  );
  return (
    <ListView
      label={text('run.items')}
      searchLabel={text('run.search')}
      query={query}
      columns={columns}
      keyOf={({ n }) => n}
      empty={text('run.noItems')}
      onClear={clear}
      filters={
        facets.length > 1 && (
          <FilterSelect
            label={text('facet.action')}
            facets={facets}
            value={params['action']}
            nameOf={(action) => done(action, 'done')}
            onChange={(action) => {
              setFilter('action', action);
            }}
          />
        )
      }
    />
  );
};
