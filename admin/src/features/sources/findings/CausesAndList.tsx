import { useRef } from 'react';
import type { List } from '../../../../../model/lists/list';
import type { FindingCause } from '../../../core/api/plan';
import { ListView, type ListViewProps } from '../../../core/lists/ListView';
import { Stack } from '../../../core/components/Stack';
import { Causes } from './Causes';

/** A list that can be narrowed by the code of a finding. */
type ByCode = List & { filters: { code: unknown } };

interface CausesAndListProps<Of extends ByCode, Row> extends Omit<ListViewProps<Of, Row>, 'listRef'> {
  causes: { data?: FindingCause[] | undefined; error?: unknown; refetch: () => unknown };
}

/** Findings by their cause, and below them the list that holds them one by one; the causes make way for a filter. */
export const CausesAndList = <Of extends ByCode, Row>({ causes, ...list }: CausesAndListProps<Of, Row>) => {
  const listRef = useRef<HTMLDivElement>(null);
  const { clear, setFilter } = list.asked;
  return (
    <Stack gap={4}>
      {clear === null && (
        <Causes
          query={causes}
          onOpen={(code) => {
            setFilter('code', code);
            // the button goes with the causes, and would take the keyboard's place on the page along
            listRef.current?.focus();
          }}
        />
      )}
      <ListView {...list} listRef={listRef} />
    </Stack>
  );
};
