import { Box, Button } from '@strapi/design-system';
import type { StagedImport } from '../../core/api/staging';
import { Panel } from '../../core/components/Panel';
import { ProgressLine } from '../../core/components/ProgressLine';
import { useText } from '../../core/language/use-text';
import { useComplianceDropPlanMutation } from './staging-api';

/** The plan is being made. */
export const Planning = ({ id, progress }: Pick<StagedImport, 'id' | 'progress'>) => {
  const text = useText();
  const [drop, { isLoading }] = useComplianceDropPlanMutation();
  const { read, total } = progress ?? { read: 0, total: 0 };
  return (
    <Panel>
      <ProgressLine
        label={text('planning.running')}
        detail={total === 0 ? text('planning.starting') : text('planning.read', { read, total })}
        done={read}
        total={total}
      />
      <Box>
        <Button variant="tertiary" loading={isLoading} onClick={() => void drop(id)}>
          {text('planning.stop')}
        </Button>
      </Box>
    </Panel>
  );
};
