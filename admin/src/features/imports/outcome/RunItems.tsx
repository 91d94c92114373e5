import { Flex, Typography } from '@strapi/design-system';
import { RUN_ITEMS_LIST } from '../../../../../model/lists/runs';
import { bareKey } from '../../../core/language/bare-key';
import type { Cells } from '../../../core/lists/ListRows';
import { ListView } from '../../../core/lists/ListView';
import { Mark } from '../../../core/components/Mark';
import { useLabels } from '../../../core/language/use-labels';
import { useListParams } from '../../../core/lists/use-list-params';
import { FindingSentence } from '../../../core/findings/FindingSentence';
import { useReason } from '../../../core/values/use-reason';
import { useComplianceGetRunItemsQuery } from '../runs-api';
import { EntryLink } from '../../../core/components/EntryLink';
import { useOutcomeName } from '../../../core/values/outcomes';

const useCells = (): Cells<typeof RUN_ITEMS_LIST> => {
  const outcomeName = useOutcomeName();
  const reasonText = useReason();
  const { typeName, localeName } = useLabels();
  return {
    action: (item) => <Mark tone={item.state === 'failed' ? 'bad' : 'still'}>{outcomeName(item.outcome)}</Mark>,
    entry: (item) => (
      <Flex direction="column" alignItems="flex-start">
        <EntryLink {...item} documentId={item.exists ? item.documentId : ''}>
          {bareKey(item) || item.documentId}
        </EntryLink>
        <Typography variant="pi" textColor="neutral600">
          {item.sourcePath}
        </Typography>
        {item.reason !== null && <Typography variant="pi">{reasonText(item.reason)}</Typography>}
        {item.error !== null && (
          <Typography textColor="danger700">
            <FindingSentence english={item.error} says={item.says} type={item.type} />
          </Typography>
        )}
      </Flex>
    ),
    type: ({ type }) => <Typography>{typeName(type)}</Typography>,
    locale: ({ locale }) => <Typography>{localeName(locale)}</Typography>,
  };
};

/** The entries of a run, with its action for each. */
export const RunItems = ({ run }: { run: number }) => {
  const cells = useCells();
  const asked = useListParams(RUN_ITEMS_LIST);
  const query = useComplianceGetRunItemsQuery({ run, params: asked.params });
  return <ListView list={RUN_ITEMS_LIST} asked={asked} query={query} cells={cells} keyOf={({ n }) => n} />;
};
