import { Bullets } from '../../core/components/Bullets';
import { Panel } from '../../core/components/Panel';
import { useText } from '../../core/language/use-text';

const PROMISES = ['promise.editors', 'promise.facts', 'promise.plan', 'promise.verified', 'promise.rollback'] as const;

/** What people may rely on, whatever they do here. */
export const Promises = () => {
  const text = useText();
  return (
    <Panel title={text('promise.title')}>
      <Bullets lines={PROMISES.map((promise) => text(promise))} />
    </Panel>
  );
};
