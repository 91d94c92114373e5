import { Box, Flex, Tabs, Typography } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { RUNS_LIST, RUN_ITEMS_LIST } from '../../../../model/lists/runs';
import { WORDS } from '../../../../model/lists/words';
import { useEffect, useState } from 'react';
import type { RunInfo } from '../../core/api/runs';
import { CopyText } from '../../core/components/CopyText';
import { Facts } from '../../core/components/Facts';
import { Loaded } from '../../core/components/Loaded';
import { Notice } from '../../core/components/Notice';
import { PageFrame } from '../../core/components/PageFrame';
import { Panel } from '../../core/components/Panel';
import { Stack } from '../../core/components/Stack';
import { useInstant } from '../../core/language/use-instant';
import { useRefusalText } from '../../core/language/use-refusal-text';
import { useRights } from '../../core/use-rights';
import { useText } from '../../core/language/use-text';
import { useWords } from '../../core/language/use-words';
import { ConflictsPanel } from './conflicts/ConflictsPanel';
import { Steps } from '../sources';
import { useTab } from '../../core/lists/use-tab';
import { RUNS } from '../../core/plugin-id';
import { LeftAsDrafts } from './follow-up/LeftAsDrafts';
import { PublishButton } from './follow-up/PublishButton';
import { ReportMenu } from './outcome/ReportMenu';
import { RollbackButton } from './follow-up/RollbackButton';
import { RunMap } from './outcome/RunMap';
import { RunFindings } from './outcome/RunFindings';
import { RunItems } from './outcome/RunItems';
import { RunProgress } from './RunProgress';
import { isMoving } from '../../core/values/state-tone';
import { StateMark } from './StateMark';
import { SteerButtons } from './SteerButtons';
import { useRunCounts } from './use-run-counts';
import { useComplianceGetRunQuery } from './runs-api';

const SECOND = 1000;

/** A run, asked for once a second while it is at work. All that is shown comes from the server: a reload loses nothing. */
const useRun = (run: number) => {
  const [isWaiting, setWaiting] = useState(false);
  const query = useComplianceGetRunQuery(run, {
    pollingInterval: isWaiting ? SECOND : 0,
    refetchOnMountOrArgChange: true,
  });
  const state = query.currentData?.state;
  useEffect(() => {
    setWaiting(state !== undefined && isMoving(state));
  }, [state]);
  // not the last run's data while this one's is on its way: its buttons would be another run's
  return { ...query, data: query.currentData };
};

const Actions = ({ run }: { run: RunInfo }) => {
  const { publish, rollback } = useRights();
  return (
    <Flex gap={2} wrap="wrap">
      <SteerButtons run={run} />
      {publish && run.actions.includes('publish') && <PublishButton run={run.id} resolved={false} />}
      {publish && run.actions.includes('publish-resolved') && <PublishButton run={run.id} resolved />}
      {rollback && run.actions.includes('rollback') && <RollbackButton run={run.id} />}
      {!isMoving(run.state) && <ReportMenu run={run.id} />}
    </Flex>
  );
};

const RunTabs = ({ run }: { run: RunInfo }) => {
  const text = useText();
  const words = useWords();
  const tab = useTab(['items', 'findings'], 'items');
  return (
    <Tabs.Root {...tab}>
      <Tabs.List aria-label={text('run.views')}>
        <Tabs.Trigger value="items">{words(RUN_ITEMS_LIST.title)}</Tabs.Trigger>
        {run.kind === 'import' && <Tabs.Trigger value="findings">{words(WORDS.findings)}</Tabs.Trigger>}
      </Tabs.List>
      <Tabs.Content value="items">
        <Box padding={4}>
          <RunItems run={run.id} />
        </Box>
      </Tabs.Content>
      {run.kind === 'import' && (
        <Tabs.Content value="findings">
          <Box padding={4}>
            <RunFindings run={run} />
          </Box>
        </Tabs.Content>
      )}
    </Tabs.Root>
  );
};

const Content = (run: RunInfo) => {
  const text = useText();
  const words = useWords();
  const instant = useInstant();
  const counts = useRunCounts();
  const refusalText = useRefusalText();
  const isOver = !isMoving(run.state);
  return (
    <Stack>
      {!isOver && <Steps current="apply" />}
      {isOver && <ConflictsPanel key={run.id} run={run.id} isOffered={run.actions.includes('resolve')} />}
      <Panel title={counts(run.counts)} action={<StateMark run={run} />}>
        {(!isOver || run.state === 'paused') && <RunProgress run={run} />}
        {run.error !== null && (
          <Notice look="danger" title={text('run.failed')}>
            <Typography textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
              {refusalText({ message: run.error, details: run.errorDetails })}
            </Typography>
          </Notice>
        )}
        {isOver && <LeftAsDrafts run={run} />}
        <Facts
          facts={[
            [words(RUNS_LIST.columns.startedBy), run.startedBy],
            [words(RUNS_LIST.columns.startedOn), instant(run.startedOn)],
            [text('run.finishedOn'), instant(run.finishedOn)],
            [words(WORDS.source), run.source],
            [words(WORDS.site), run.site],
            [
              text('run.planHash'),
              <CopyText key="plan" value={run.planHash}>
                {text('run.copyHash')}
              </CopyText>,
            ],
            ...(run.map === null
              ? []
              : [[text('map.title'), <RunMap key="map" run={run.id} map={run.map} />] as const]),
          ]}
        />
      </Panel>
      {isOver && <RunTabs run={run} />}
    </Stack>
  );
};

/** One run: how far it has come, what it did, and what can be done about it. */
export const RunPage = () => {
  const text = useText();
  const words = useWords();
  const { run = '' } = useParams();
  const number = Number(run);
  // an address that somebody typed may end in anything
  const isNumber = Number.isSafeInteger(number);
  const query = useRun(number);
  const subtitleOf = ({ kind, parentRunId, source }: RunInfo): string =>
    kind === 'import' ? text('run.subtitle', { source }) : text(`runKind.${kind}`, { parentRunId: parentRunId ?? 0 });
  return (
    <PageFrame
      title={isNumber ? text(`runName.${query.data?.kind ?? 'import'}`, { id: number }) : words(RUNS_LIST.title)}
      subtitle={query.data && subtitleOf(query.data)}
      back={RUNS}
      actions={query.data && <Actions run={query.data} />}
    >
      <Loaded query={query}>{(data) => <Content {...data} />}</Loaded>
    </PageFrame>
  );
};
