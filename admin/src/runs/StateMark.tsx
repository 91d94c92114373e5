import type { RunState } from '../api/runs';
import { Mark } from '../components/Mark';
import { useText } from '../components/use-text';
import { STATE_TONE } from './state-tone';

export const StateMark = ({ state }: { state: RunState }) => {
  const text = useText();
  return <Mark tone={STATE_TONE[state]}>{text(`runState.${state}`)}</Mark>;
};
