import { Flex, Typography } from '@strapi/design-system';
import { RUNS_LIST } from '../../../../../model/lists/runs';
import { PageLink } from '../../../core/components/PageLink';
import { ListRows, type Cells, type ListRowsProps } from '../../../core/lists/ListRows';
import { useInstant } from '../../../core/language/use-instant';
import { useText } from '../../../core/language/use-text';
import { RUNS } from '../../../core/plugin-id';
import { StateMark } from '../StateMark';
import { useRunCounts } from '../use-run-counts';

const useCells = (): Cells<typeof RUNS_LIST> => {
  const text = useText();
  const instant = useInstant();
  const counts = useRunCounts();
  return {
    run: ({ id, kind, parentRunId }) => (
      <Flex direction="column" alignItems="flex-start">
        <PageLink to={`${RUNS}/${id}`}>{text(`runName.${kind}`, { id })}</PageLink>
        {kind !== 'import' && (
          <Typography variant="pi" textColor="neutral600">
            {text(`runKind.${kind}`, { parentRunId: parentRunId ?? 0 })}
          </Typography>
        )}
      </Flex>
    ),
    state: (run) => <StateMark run={run} />,
    source: ({ source }) => <Typography>{source}</Typography>,
    site: ({ site }) => <Typography>{site}</Typography>,
    startedBy: ({ startedBy }) => <Typography>{startedBy}</Typography>,
    startedOn: ({ startedOn }) => <Typography>{instant(startedOn)}</Typography>,
    did: ({ counts: done }) => <Typography>{counts(done)}</Typography>,
  };
};

type RunsTableProps = Pick<ListRowsProps<typeof RUNS_LIST>, 'query' | 'empty'>;

export const RunsTable = ({ query, empty }: RunsTableProps) => {
  const cells = useCells();
  return <ListRows list={RUNS_LIST} query={query} cells={cells} keyOf={({ id }) => id} empty={empty} />;
};
