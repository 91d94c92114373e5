import type { RunInfo } from '../../core/api/runs';
import { Mark } from '../../core/components/Mark';
import { useText } from '../../core/language/use-text';
import { STATE_TONE } from '../../core/values/state-tone';

/** The state of a run, and whether it waits. */
export const StateMark = ({ run: { state, progress } }: { run: Pick<RunInfo, 'state' | 'progress'> }) => {
  const text = useText();
  const name = text(`runState.${state}`);
  const isWaiting = progress?.waitsForDatabase === true;
  return <Mark tone={STATE_TONE[state]}>{isWaiting ? text('progress.waits', { state: name }) : name}</Mark>;
};
