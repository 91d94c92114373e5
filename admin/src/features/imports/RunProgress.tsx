import { useIntl } from 'react-intl';
import type { RunInfo } from '../../core/api/runs';
import { ProgressLine } from '../../core/components/ProgressLine';
import { useText } from '../../core/language/use-text';

/** How far a run has come, how fast it goes, and how long it will take. */
export const RunProgress = ({ run: { state, progress } }: { run: RunInfo }) => {
  const text = useText();
  const { formatNumber } = useIntl();
  if (progress === null) return null;
  const { waitsForDatabase, done, total, media, perSecond, secondsLeft } = progress;
  const name = text(`runState.${state}`);
  const parts = [
    text('progress.items', { done, total }),
    ...(media === null || media === 0 ? [] : [text('progress.media', { media })]),
    ...(perSecond === null
      ? []
      : [text('progress.speed', { speed: formatNumber(perSecond, { maximumFractionDigits: 1 }) })]),
    ...(secondsLeft === null ? [] : [text('progress.left', { seconds: Math.ceil(secondsLeft) })]),
  ];
  return (
    <ProgressLine
      label={waitsForDatabase ? text('progress.waits', { state: name }) : name}
      detail={parts.join(text('common.comma'))}
      done={done}
      total={total}
    />
  );
};
