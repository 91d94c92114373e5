import type { ReactNode } from 'react';
import type { PagedAnswer } from '../api/answer';
import { Loaded } from '../components/Loaded';
import { PagedTable, type Column } from './PagedTable';

export interface ListRowsProps<Row> {
  label: string;
  query: { data?: PagedAnswer<Row> | undefined; error?: unknown; refetch: () => unknown };
  columns: Column<Row>[];
  keyOf: (row: Row) => string | number;
  /** Shown where there are no rows. */
  empty: ReactNode;
}

/** Rows of a list that the server pages. */
export const ListRows = <Row,>({ label, query, columns, keyOf, empty }: ListRowsProps<Row>) => (
  <Loaded query={query}>
    {({ data, meta }) =>
      data.length === 0 ? (
        <>{empty}</>
      ) : (
        <PagedTable label={label} rows={data} columns={columns} keyOf={keyOf} pagination={meta.pagination} />
      )
    }
  </Loaded>
);
