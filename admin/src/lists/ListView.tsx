import { Box } from '@strapi/design-system';
import type { ReactNode, RefObject } from 'react';
import { Empty } from '../components/Empty';
import { Stack } from '../components/Stack';
import { useText } from '../language/use-text';
import { ListRows, type ListRowsProps } from './ListRows';
import { ListTools } from './ListTools';

export interface ListViewProps<Row> extends Omit<ListRowsProps<Row>, 'empty'> {
  searchLabel: string;
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
  const { searchLabel, empty, onClear, filters, note, listRef, ...rows } = props;
  return (
    <Stack gap={4}>
      <ListTools searchLabel={searchLabel} onClear={onClear}>
        {filters}
      </ListTools>
      {note}
      <Box ref={listRef} tag="section" tabIndex={-1} aria-label={rows.label}>
        <ListRows {...rows} empty={<Empty>{onClear === null ? empty : text('list.noMatch')}</Empty>} />
      </Box>
    </Stack>
  );
};
