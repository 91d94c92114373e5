import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { PlanRow, PlanSummary } from '../api/plan';
import { Filters } from '../lists/Filters';
import { ListView } from '../lists/ListView';
import type { Column } from '../lists/PagedTable';
import { useLabels } from '../language/use-labels';
import { useListParams } from '../lists/use-list-params';
import { useText } from '../language/use-text';
import { BASE } from '../plugin-id';
import { ActionMark } from './ActionMark';
import { FindingCountsRow } from './findings/FindingCountsRow';
import { useComplianceGetPlanItemsQuery } from './plan-api';
import { FACET_LABELS, FACETS, useFacetName } from './use-facet-name';
import { useReason } from './use-reason';

const useColumns = (id: string): Column<PlanRow>[] => {
  const text = useText();
  const reasonText = useReason();
  const { typeName, fieldName, localeName } = useLabels();
  return [
    {
      name: text('plan.action'),
      cell: ({ action, reason, publish }) => (
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
    },
    {
      name: text('plan.entry'),
      cell: ({ n, title, key, sourcePath }) => (
        <Flex direction="column" alignItems="flex-start">
          <Link tag={NavLink} to={`${BASE}/imports/${id}/items/${n}`}>
            {title ?? key}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {sourcePath}
          </Typography>
        </Flex>
      ),
    },
    { name: text('plan.type'), cell: ({ type }) => <Typography>{typeName(type)}</Typography> },
    { name: text('plan.locale'), cell: ({ locale }) => <Typography>{localeName(locale)}</Typography> },
    {
      name: text('plan.fields'),
      cell: ({ type, fields }) => (
        <Typography>
          {fields.length === 0 ? '–' : fields.map((field) => fieldName(type, field)).join(text('common.listComma'))}
        </Typography>
      ),
    },
    { name: text('plan.findings'), cell: ({ findings }) => <FindingCountsRow counts={findings} /> },
  ];
};

/** What becomes of every entry. */
export const ItemsTable = ({ id, plan }: { id: string; plan: PlanSummary }) => {
  const text = useText();
  const facetName = useFacetName();
  const columns = useColumns(id);
  const { params, setFilter, clear } = useListParams(FACETS);
  const query = useComplianceGetPlanItemsQuery({ id, planHash: plan.planHash, params });
  return (
    <ListView
      label={text('plan.items')}
      searchLabel={text('plan.search')}
      query={query}
      columns={columns}
      keyOf={({ n }) => n}
      empty={text('plan.empty')}
      onClear={clear}
      filters={
        <Filters
          filters={FACETS.map((name) => ({
            name,
            label: text(FACET_LABELS[name]),
            facets: plan.facets[name],
            nameOf: (value) => facetName(name, value),
          }))}
          params={params}
          setFilter={setFilter}
        />
      }
    />
  );
};
