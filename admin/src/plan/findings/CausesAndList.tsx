import { useRef } from 'react';
import type { FindingCause } from '../../api/plan';
import { ListView, type ListViewProps } from '../../lists/ListView';
import { Stack } from '../../components/Stack';
import { Causes } from './Causes';

interface CausesAndListProps<Row> extends Omit<ListViewProps<Row>, 'listRef'> {
  causes: { data?: FindingCause[] | undefined; error?: unknown; refetch: () => unknown };
  /** Filters the list by the code of a finding. */
  onCode: (code: string) => void;
}

/** Findings by their cause, and below them the list that holds them one by one; the causes make way for a filter. */
export const CausesAndList = <Row,>({ causes, onCode, ...list }: CausesAndListProps<Row>) => {
  const listRef = useRef<HTMLDivElement>(null);
  return (
    <Stack gap={4}>
      {list.onClear === null && (
        <Causes
          query={causes}
          onOpen={(code) => {
            onCode(code);
            // the button goes with the causes, and would take the keyboard's place on the page along
            listRef.current?.focus();
          }}
        />
      )}
      <ListView {...list} listRef={listRef} />
    </Stack>
  );
};
