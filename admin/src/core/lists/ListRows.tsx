import type { ReactNode } from 'react';
import type { ColumnName, List, RowOf } from '../../../../model/lists/list';
import type { Sentence } from '../../../../model/sentences/stage';
import type { PagedAnswer } from '../api/answer';
import { Loaded } from '../components/Loaded';
import { useWords } from '../language/use-words';
import { PagedTable, type Column } from './PagedTable';

/** The cells of a row, by column. */
export type Cells<Of extends List> = Record<ColumnName<Of>, (row: RowOf<Of>) => ReactNode>;

export interface ListRowsProps<Of extends List> {
  list: Of;
  /** In place of the title. */
  label?: string | undefined;
  query: { data?: PagedAnswer<RowOf<Of>> | undefined; error?: unknown; refetch: () => unknown };
  cells: Cells<Of>;
  /** Columns before those of the list, such as one to choose rows. */
  first?: readonly Column<RowOf<Of>>[];
  /** Columns behind those of the list, as many as there are languages, say. */
  more?: readonly Column<RowOf<Of>>[];
  keyOf: (row: RowOf<Of>) => string | number;
  /** Shown where there are no rows. */
  empty: ReactNode;
}

/** Rows of a list that the server pages. */
export const ListRows = <Of extends List>(props: ListRowsProps<Of>) => {
  const { list, label, query, cells, first = [], more = [], keyOf, empty } = props;
  const words = useWords();
  const shown: Readonly<Record<string, (row: RowOf<Of>) => ReactNode>> = cells;
  const own = Object.entries<Sentence>(list.columns).map(([name, head]): Column<RowOf<Of>> => ({
    name: words(head),
    cell: (row) => shown[name]?.(row),
  }));
  return (
    <Loaded query={query}>
      {({ data, meta }) =>
        data.length === 0 ? (
          <>{empty}</>
        ) : (
          <PagedTable
            label={label ?? words(list.title)}
            rows={data}
            columns={[...first, ...own, ...more]}
            keyOf={keyOf}
            pagination={meta.pagination}
          />
        )
      }
    </Loaded>
  );
};
