import { Box } from '@strapi/design-system';
import type { ReactNode, RefObject } from 'react';
import type { List } from '../../../../model/lists/list';
import { Empty } from '../components/Empty';
import { Stack } from '../components/Stack';
import { useText } from '../language/use-text';
import { useWords } from '../language/use-words';
import { Filters, type Choices } from './Filters';
import { ListRows, type ListRowsProps } from './ListRows';
import { ListTools } from './ListTools';
import type { ListParams } from './use-list-params';

export interface ListViewProps<Of extends List> extends Omit<ListRowsProps<Of>, 'empty'> {
  asked: ListParams;
  /** The answer says which values the selects offer. */
  query: ListRowsProps<Of>['query'] & { data?: { meta: { facets: Choices<Of> } } | undefined };
  /** In place of what the list says where there is nothing, and no filter is set. */
  empty?: string | undefined;
  /** Shown between the filters and the rows. */
  note?: ReactNode;
  /** The part of the page that holds the rows, for whoever sends the reader there. */
  listRef?: RefObject<HTMLDivElement>;
}

/** Rows of a list that the server pages, with search and filters. */
export const ListView = <Of extends List>(props: ListViewProps<Of>) => {
  const { asked, empty, note, listRef, ...rows } = props;
  const { list, query } = rows;
  const text = useText();
  const words = useWords();
  const { params, setFilter, clear } = asked;
  return (
    <Stack gap={4}>
      <ListTools searchLabel={words(list.search ?? list.title)} onClear={clear}>
        <Filters list={list} choices={query.data?.meta.facets} params={params} setFilter={setFilter} />
      </ListTools>
      {note}
      <Box ref={listRef} tag="section" tabIndex={-1} aria-label={words(list.title)}>
        <ListRows
          {...rows}
          empty={<Empty>{clear === null ? (empty ?? words(list.empty)) : text('list.noMatch')}</Empty>}
        />
      </Box>
    </Stack>
  );
};
