import type { FacetName, PlanAction } from '../api/plan';
import { useLabels } from '../components/use-labels';
import { useText } from '../components/use-text';

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
