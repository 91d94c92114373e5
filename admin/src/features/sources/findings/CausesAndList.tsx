import { useRef } from 'react';
import type { List } from '../../../../../model/lists/list';
import type { FindingCause, RuledCause } from '../../../core/api/plan';
import { ListView, type ListViewProps } from '../../../core/lists/ListView';
import { Stack } from '../../../core/components/Stack';
import { Causes } from './Causes';

/** A list that can be narrowed by the code of a finding. */
type ByCode = List & { filters: { code: unknown } };

interface CausesAndListProps<Of extends ByCode> extends Omit<ListViewProps<Of>, 'listRef'> {
  causes: { data?: (FindingCause | RuledCause)[] | undefined; error?: unknown; refetch: () => unknown };
}

/** Findings by their cause, and below them the list that holds them one by one; the causes make way for a search, and for further pages. */
export const CausesAndList = <Of extends ByCode>({ causes, ...list }: CausesAndListProps<Of>) => {
  const listRef = useRef<HTMLDivElement>(null);
  const { params, setFilter } = list.asked;
  return (
    <Stack gap={4}>
      {params['q'] === undefined && (params['page'] ?? '1') === '1' && (
        <Causes
          query={causes}
          severity={params['severity']}
          code={params['code']}
          onOpen={(code) => {
            setFilter('code', code);
            // the reader looks at the list now
            listRef.current?.focus();
          }}
        />
      )}
      <ListView {...list} listRef={listRef} />
    </Stack>
  );
};
