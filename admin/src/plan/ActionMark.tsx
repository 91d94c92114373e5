import type { PlanAction } from '../api/plan';
import { Mark } from '../components/Mark';
import { useText } from '../language/use-text';
import { ACTION_TONE } from './action-tone';

export const ActionMark = ({ action }: { action: PlanAction }) => {
  const text = useText();
  return <Mark tone={ACTION_TONE[action]}>{text(`action.${action}`)}</Mark>;
};
