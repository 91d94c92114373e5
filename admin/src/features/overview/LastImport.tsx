import { Flex, Typography } from '@strapi/design-system';
import { PageLink } from '../../core/components/PageLink';
import { useInstant } from '../../core/language/use-instant';
import { useText } from '../../core/language/use-text';
import { RUNS } from '../../core/plugin-id';
import { StateMark } from '../imports';
import type { Overview } from '../../../../model/contracts/overview';

/** Which import was the last one, and what became of it. */
export const LastImport = ({ run }: { run: Overview['lastImport'] }) => {
  const text = useText();
  const instant = useInstant();
  if (run === null) return <Typography textColor="neutral600">{text('overview.noImport')}</Typography>;
  return (
    <Flex gap={2} wrap="wrap">
      <Typography textColor="neutral800">{text('overview.lastImport')}</Typography>
      <PageLink to={`${RUNS}/${String(run.id)}`}>{text('runName.import', { id: run.id })}</PageLink>
      <StateMark run={run} />
      <Typography textColor="neutral600">
        {text('overview.ofSite', { site: run.site, when: instant(run.finishedOn ?? run.startedOn) })}
      </Typography>
    </Flex>
  );
};
