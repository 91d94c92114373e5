import { Box } from '@strapi/design-system';
import type { ReactNode, RefObject } from 'react';
import type { PagedAnswer } from '../api/answer';
import { Empty } from '../components/Empty';
import { Loaded } from '../components/Loaded';
import { Stack } from '../components/Stack';
import { useText } from '../language/use-text';
import { ListTools } from './ListTools';
import { PagedTable, type Column } from './PagedTable';

export interface ListViewProps<Row> {
  label: string;
  searchLabel: string;
  query: { data?: PagedAnswer<Row> | undefined; error?: unknown; refetch: () => unknown };
  columns: Column<Row>[];
  keyOf: (row: Row) => string | number;
  /** Said where there is nothing, and no filter is set. */
  empty: string;
  /** null: no filter is set */
  onClear: (() => void) | null;
  /** What the rows can be filtered by. */
  filters?: ReactNode;
  /** What stands between the filters and the rows. */
  note?: ReactNode;
  /** The part of the page that holds the rows, for whoever sends the reader there. */
  listRef?: RefObject<HTMLDivElement>;
}

/** Rows of a list that the server pages, with search and filters. */
export const ListView = <Row,>(props: ListViewProps<Row>) => {
  const text = useText();
  const { label, searchLabel, query, columns, keyOf, empty, onClear, filters, note, listRef } = props;
  return (
    <Stack gap={4}>
      <ListTools searchLabel={searchLabel} onClear={onClear}>
        {filters}
      </ListTools>
      {note}
      <Box ref={listRef} tag="section" tabIndex={-1} aria-label={label}>
        <Loaded query={query}>
          {({ data, meta }) =>
            data.length === 0 ? (
              <Empty>{onClear === null ? empty : text('list.noMatch')}</Empty>
            ) : (
              <PagedTable label={label} rows={data} columns={columns} keyOf={keyOf} pagination={meta.pagination} />
            )
          }
        </Loaded>
      </Box>
    </Stack>
  );
};
