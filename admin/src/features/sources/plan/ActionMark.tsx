import type { PlanAction } from '../../../core/api/plan';
import { Mark } from '../../../core/components/Mark';
import { useText } from '../../../core/language/use-text';
import { ACTION_TONE } from '../../../core/values/action-tone';

export const ActionMark = ({ action }: { action: PlanAction }) => {
  const text = useText();
  return <Mark tone={ACTION_TONE[action]}>{text(`action.${action}`)}</Mark>;
};
