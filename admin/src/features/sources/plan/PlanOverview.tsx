import { Box, Button, Flex, Tabs, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { FILES_LIST, PLAN_FINDINGS_LIST, PLAN_LIST } from '../../../../../model/lists/plan';
import type { PlanSummary, PlanAction, WayOfWriting as Way } from '../../../core/api/plan';
import type { StagedImport } from '../../../core/api/staging';
import { Panel } from '../../../core/components/Panel';
import { Stack } from '../../../core/components/Stack';
import { useInstant } from '../../../core/language/use-instant';
import { useTab } from '../../../core/lists/use-tab';
import { useRights } from '../../../core/use-rights';
import { useText, type TextKey } from '../../../core/language/use-text';
import { useWords } from '../../../core/language/use-words';
import { MapDifference } from '../map/MapDifference';
import { MapPanel } from '../map/MapPanel';
import { useComplianceDropPlanMutation } from '../staging-api';
import { Steps } from '../Steps';
import { AgentApproval } from './AgentApproval';
import { ApproveButton } from './ApproveButton';
import { FilesTable } from './FilesTable';
import { ItemsTable } from './ItemsTable';
import { Deciding } from '../decisions/Deciding';
import { PlanChanged, usePlanBefore } from '../decisions/PlanChanged';
import { folderOf } from '../pages-below';
import { allIn, FoundInPlan } from './FoundInPlan';
import { NotRead } from './NotRead';
import { PlanFindings } from './PlanFindings';
import { useReadFindings } from './read-findings';
import { ResolveButton } from './ResolveButton';
import { MissingRights } from '../../../core/components/MissingRights';
import { PLAN_ACTIONS } from '../../../core/values/action-tone';
import { ActionMark } from './ActionMark';

/** How new entries are written, and why one by one. */
const WayOfWriting = ({ inBulk, because }: Way) => {
  const text = useText();
  if (inBulk) return <Typography textColor="neutral600">{text('plan.inBulk')}</Typography>;
  return (
    <Box>
      <Typography textColor="neutral600">{text('plan.oneByOne')}</Typography>
      <Box tag="ul" paddingLeft={4}>
        {because.map(({ why, name }) => (
          <li key={`${why} ${name}`}>
            <Typography textColor="neutral600">{text(`plan.oneByOne.${why}`, { name })}</Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
};

/** How many items there are of each action; actions without items are left out. */
const Counts = ({ counts }: { counts: Partial<Record<PlanAction, number>> }) => {
  const text = useText();
  return (
    <Flex tag="ul" gap={5} wrap="wrap" aria-label={text('plan.counts')}>
      {PLAN_ACTIONS.filter((action) => (counts[action] ?? 0) > 0).map((action) => (
        <Flex tag="li" key={action} gap={2}>
          <ActionMark action={action} />
          <Typography fontWeight="bold">{counts[action]}</Typography>
        </Flex>
      ))}
    </Flex>
  );
};

/** The sum of the plan, in one line. */
const titleOf = ({ writing, counts: { conflict } }: PlanSummary): [TextKey, { count: number }] => {
  if (writing > 0) return ['plan.title', { count: writing }];
  return conflict > 0 ? ['plan.onlyConflicts', { count: conflict }] : ['plan.nothing', { count: 0 }];
};

const Summary = ({ staged, plan, isRead }: { staged: StagedImport; plan: PlanSummary; isRead: boolean }) => {
  const text = useText();
  const instant = useInstant();
  const { run } = useRights();
  const [drop, { isLoading }] = useComplianceDropPlanMutation();
  return (
    <Panel
      title={text(...titleOf(plan))}
      description={text('plan.madeOn', { when: instant(plan.madeOn) })}
      action={
        run && (
          <Flex gap={2}>
            <Button variant="tertiary" loading={isLoading} onClick={() => void drop(staged.id)}>
              {text('plan.again')}
            </Button>
            {plan.writing === 0 && plan.counts.conflict > 0 ? (
              <ResolveButton id={staged.id} plan={plan} />
            ) : (
              <ApproveButton id={staged.id} plan={plan} isRead={isRead} />
            )}
          </Flex>
        )
      }
    >
      <Counts counts={plan.counts} />
      <FoundInPlan id={staged.id} findings={plan.findings} />
      <Typography textColor="neutral600">{text('plan.files', { ...plan.files })}</Typography>
      <NotRead notRead={plan.notRead} />
      {staged.choices.only !== null && (
        <Typography textColor="neutral600">{text('plan.partial', { only: folderOf(staged.choices.only) })}</Typography>
      )}
      <Typography textColor="neutral600">
        {plan.options.publish ? text('plan.publishes', { count: plan.publishing }) : text('plan.drafts')}
      </Typography>
      {plan.markedDrafts > 0 && (
        <Typography textColor="neutral600">{text('plan.markedDrafts', { count: plan.markedDrafts })}</Typography>
      )}
      {plan.map !== null && plan.map.origin !== 'none' && (
        <Typography textColor="neutral600">
          {text(`map.used.${plan.map.origin}`, { run: plan.map.kept?.run })}
        </Typography>
      )}
      {plan.map !== null && <MapDifference {...plan.map} />}
      {plan.wayOfWriting !== null && <WayOfWriting {...plan.wayOfWriting} />}
      <MissingRights missing={plan.missingRights} />
      <AgentApproval id={staged.id} plan={plan} />
    </Panel>
  );
};

/** The plan: what applying it will do, entry by entry and file by file. */
export const PlanOverview = ({ staged, plan }: { staged: StagedImport; plan: PlanSummary }) => {
  const text = useText();
  const words = useWords();
  const { upload } = useRights();
  // who has decided goes on with the next finding
  const isSettling = usePlanBefore() !== null;
  const tab = useTab(['entries', 'findings', 'files', ...(upload ? ['map'] : [])], isSettling ? 'findings' : 'entries');
  const isRead = useReadFindings(staged.id, plan.planHash, tab.value === 'findings');
  const findings = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSettling) findings.current?.focus({ preventScroll: true });
  }, [isSettling, plan.planHash]);
  return (
    <Deciding id={staged.id} planHash={plan.planHash}>
      <Stack>
        <Steps current="check" />
        <PlanChanged id={staged.id} plan={plan} />
        <Summary staged={staged} plan={plan} isRead={isRead} />
        <Tabs.Root {...tab}>
          <Tabs.List aria-label={text('plan.views')}>
            <Tabs.Trigger value="entries">{words(PLAN_LIST.title)}</Tabs.Trigger>
            <Tabs.Trigger value="findings">
              {text('plan.findingsTab', { title: words(PLAN_FINDINGS_LIST.title), count: allIn(plan.findings) })}
            </Tabs.Trigger>
            <Tabs.Trigger value="files">{words(FILES_LIST.title)}</Tabs.Trigger>
            {upload && <Tabs.Trigger value="map">{text('map.title')}</Tabs.Trigger>}
          </Tabs.List>
          <Tabs.Content value="entries">
            <Box padding={4}>
              <ItemsTable id={staged.id} planHash={plan.planHash} />
            </Box>
          </Tabs.Content>
          <Tabs.Content value="findings" ref={findings}>
            <Box padding={4}>
              <PlanFindings id={staged.id} planHash={plan.planHash} />
            </Box>
          </Tabs.Content>
          <Tabs.Content value="files">
            <Box padding={4}>
              <FilesTable id={staged.id} planHash={plan.planHash} />
            </Box>
          </Tabs.Content>
          {upload && (
            <Tabs.Content value="map">
              <Box padding={4}>
                <MapPanel id={staged.id} dropsPlan />
              </Box>
            </Tabs.Content>
          )}
        </Tabs.Root>
      </Stack>
    </Deciding>
  );
};
