import { keysOf } from '../api/keys-of';
import type { FacetName, PlanAction } from '../api/plan';
import { useLabels } from '../language/use-labels';
import { useText, type TextKey } from '../language/use-text';

export const FACET_LABELS: Record<FacetName, TextKey> = {
  action: 'facet.action',
  type: 'facet.type',
  locale: 'facet.locale',
  kind: 'facet.kind',
  code: 'facet.code',
};

/** What a plan can be filtered by, in the order of the filters. */
export const FACETS = keysOf(FACET_LABELS);

/** What a value of a filter is called. */
export const useFacetName = () => {
  const text = useText();
  const { typeName, localeName, valueName } = useLabels();
  const names: Record<FacetName, (value: string) => string> = {
    action: (value) => text(`action.${value as PlanAction}`),
    type: typeName,
    locale: localeName,
    kind: valueName,
    code: (value) => value,
  };
  return (facet: FacetName, value: string): string => names[facet](value);
};
