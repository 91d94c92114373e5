import { Flex, Typography } from '@strapi/design-system';
import { PageLink } from '../components/PageLink';
import { useInstant } from '../language/use-instant';
import { useText } from '../language/use-text';
import { RUNS } from '../plugin-id';
import { StateMark } from '../runs/StateMark';
import type { Overview } from '../../../model/contracts/overview';

/** Which import was the last one, and what became of it. */
export const LastImport = ({ run }: { run: Overview['lastImport'] }) => {
  const text = useText();
  const instant = useInstant();
  if (run === null) return <Typography textColor="neutral600">{text('overview.noImport')}</Typography>;
  return (
    <Flex gap={2} wrap="wrap">
      <Typography textColor="neutral800">{text('overview.lastImport')}</Typography>
      <PageLink to={`${RUNS}/${String(run.id)}`}>{text('runs.number', { id: run.id })}</PageLink>
      <StateMark run={run} />
      <Typography textColor="neutral600">
        {text('overview.ofSite', { site: run.site, when: instant(run.finishedOn ?? run.startedOn) })}
      </Typography>
    </Flex>
  );
};
