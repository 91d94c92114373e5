import { Flex, Typography } from '@strapi/design-system';
import type { PlanAction } from '../api/plan';
import { useText } from '../language/use-text';
import { PLAN_ACTIONS } from './action-tone';
import { ActionMark } from './ActionMark';

/** How many items there are of each action; actions without items are left out. */
export const Counts = ({ counts }: { counts: Partial<Record<PlanAction, number>> }) => {
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
