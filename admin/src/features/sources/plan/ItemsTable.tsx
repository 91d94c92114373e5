import { Flex, Typography } from '@strapi/design-system';
import { PLAN_LIST } from '../../../../../model/lists/plan';
import { PageLink } from '../../../core/components/PageLink';
import type { Cells } from '../../../core/lists/ListRows';
import { ListView } from '../../../core/lists/ListView';
import { useLabels } from '../../../core/language/use-labels';
import { useListParams } from '../../../core/lists/use-list-params';
import { useText } from '../../../core/language/use-text';
import { useListed } from '../../../core/language/use-listed';
import { BASE } from '../../../core/plugin-id';
import { ActionMark } from './ActionMark';
import { FindingCountsRow } from '../../../core/findings/FindingCountsRow';
import { useComplianceGetPlanItemsQuery } from './plan-api';
import { useReason } from '../../../core/values/use-reason';

const useCells = (id: string): Cells<typeof PLAN_LIST> => {
  const text = useText();
  const listed = useListed();
  const reasonText = useReason();
  const { typeName, fieldName, localeName } = useLabels();
  return {
    action: ({ action, reason, publish }) => (
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <ActionMark action={action} />
        {reason !== null && <Typography variant="pi">{reasonText(reason)}</Typography>}
        {publish && action !== 'publish' && (
          <Typography variant="pi">
            {text(action === 'conflict' ? 'plan.andPublishResolved' : 'plan.andPublish')}
          </Typography>
        )}
      </Flex>
    ),
    entry: ({ n, title, key, sourcePath }) => (
      <Flex direction="column" alignItems="flex-start">
        <PageLink to={`${BASE}/imports/${id}/items/${n}`}>{title ?? key}</PageLink>
        <Typography variant="pi" textColor="neutral600">
          {sourcePath}
        </Typography>
      </Flex>
    ),
    type: ({ type }) => <Typography>{typeName(type)}</Typography>,
    locale: ({ locale }) => <Typography>{localeName(locale)}</Typography>,
    fields: ({ type, fields }) => (
      <Typography>{fields.length === 0 ? '–' : listed(fields, (field) => fieldName(type, field))}</Typography>
    ),
    findings: ({ findings }) => <FindingCountsRow counts={findings} />,
  };
};

/** The action of the plan for every entry. */
export const ItemsTable = ({ id, planHash }: { id: string; planHash: string }) => {
  const cells = useCells(id);
  const asked = useListParams(PLAN_LIST);
  const query = useComplianceGetPlanItemsQuery({ id, planHash, params: asked.params });
  return <ListView list={PLAN_LIST} asked={asked} query={query} cells={cells} keyOf={({ n }) => n} />;
};
