import { Button, Flex, Typography } from '@strapi/design-system';
import { ErrorNotice } from '../../../core/components/ErrorNotice';
import { UnsavedBar } from '../../../core/components/UnsavedBar';
import { useText } from '../../../core/language/use-text';
import type { Decisions } from './use-decisions';
import { usePlanDecisions } from './use-plan-decisions';

/** The decisions that no plan has taken up yet, always in view. */
export const DecisionsBar = ({ decisions }: { decisions: Decisions }) => {
  const text = useText();
  const { plan, isLoading, error } = usePlanDecisions(decisions);
  const { all, clear } = decisions;
  const count = all.reduce((sum, chosen) => sum + chosen.count, 0);
  if (all.length === 0 && error === undefined) return null;
  return (
    <UnsavedBar label={text('decisions.title')} marginTop={4}>
      {error !== undefined && <ErrorNotice title={text('map.notStored')} error={error} />}
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <Typography role="status" fontWeight="bold" textColor="neutral800">
          {text('decisions.count', { count })}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" aria-disabled={isLoading} onClick={clear}>
            {text('decisions.clear')}
          </Button>
          <Button loading={isLoading} disabled={all.length === 0} onClick={() => void plan()}>
            {text('decisions.plan')}
          </Button>
        </Flex>
      </Flex>
    </UnsavedBar>
  );
};
