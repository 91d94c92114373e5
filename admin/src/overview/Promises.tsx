import { Box, Typography } from '@strapi/design-system';
import { Panel } from '../components/Panel';
import { useText } from '../language/use-text';

const PROMISES = ['promise.editors', 'promise.facts', 'promise.plan', 'promise.verified', 'promise.rollback'] as const;

/** What people may rely on, whatever they do here. */
export const Promises = () => {
  const text = useText();
  return (
    <Panel title={text('promise.title')}>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {PROMISES.map((promise) => (
          <li key={promise}>
            <Typography textColor="neutral800">{text(promise)}</Typography>
          </li>
        ))}
      </Box>
    </Panel>
  );
};
