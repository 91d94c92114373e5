import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { RunInfo } from '../../api/runs';
import { ListRows, type ListRowsProps } from '../../lists/ListRows';
import type { Column } from '../../lists/PagedTable';
import { useInstant } from '../../language/use-instant';
import { useText } from '../../language/use-text';
import { RUNS } from '../../plugin-id';
import { StateMark } from '../StateMark';
import { useRunCounts } from '../use-run-counts';

const useColumns = (): Column<RunInfo>[] => {
  const text = useText();
  const instant = useInstant();
  const counts = useRunCounts();
  return [
    {
      name: text('runs.run'),
      cell: ({ id, kind, parentRunId }) => (
        <Flex direction="column" alignItems="flex-start">
          <Link tag={NavLink} to={`${RUNS}/${id}`}>
            {text('runs.number', { id })}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {text(`runKind.${kind}`, { parentRunId: parentRunId ?? 0 })}
          </Typography>
        </Flex>
      ),
    },
    { name: text('runs.state'), cell: (run) => <StateMark run={run} /> },
    { name: text('runs.source'), cell: ({ source }) => <Typography>{source}</Typography> },
    { name: text('runs.site'), cell: ({ site }) => <Typography>{site}</Typography> },
    { name: text('runs.startedBy'), cell: ({ startedBy }) => <Typography>{startedBy}</Typography> },
    { name: text('runs.startedOn'), cell: ({ startedOn }) => <Typography>{instant(startedOn)}</Typography> },
    { name: text('runs.did'), cell: ({ counts: done }) => <Typography>{counts(done)}</Typography> },
  ];
};

type RunsTableProps = Pick<ListRowsProps<RunInfo>, 'query' | 'empty'>;

export const RunsTable = ({ query, empty }: RunsTableProps) => {
  const text = useText();
  const columns = useColumns();
  return <ListRows label={text('runs.title')} query={query} columns={columns} keyOf={({ id }) => id} empty={empty} />;
};
