import { Button, Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import type { RunInfo } from '../../core/api/runs';
import { useRights } from '../../core/use-rights';
import { useText } from '../../core/language/use-text';
import { useReport } from './use-report';
import { useComplianceSteerRunMutation } from './runs-api';

/** Pause, resume and cancel, as far as they make sense now. */
export const SteerButtons = ({ run: { id, kind, actions } }: { run: RunInfo }) => {
  const text = useText();
  const report = useReport();
  const { run: mayRun, ...rights } = useRights();
  const [steer, { isLoading }] = useComplianceSteerRunMutation();
  if (!mayRun) return null;
  // who finishes a run needs the right to begin one of its kind
  const mayResume = kind === 'rollback' || kind === 'publish' ? rights[kind] : true;
  const to = async (action: 'pause' | 'resume' | 'cancel') => {
    await report(steer({ run: id, to: action }));
  };
  return (
    <>
      {actions.includes('pause') && (
        <Button variant="secondary" loading={isLoading} onClick={() => void to('pause')}>
          {text('run.pause')}
        </Button>
      )}
      {mayResume && actions.includes('resume') && (
        <Button loading={isLoading} onClick={() => void to('resume')}>
          {text('run.resume')}
        </Button>
      )}
      {actions.includes('cancel') && (
        <Dialog.Root>
          <Dialog.Trigger>
            <Button variant="danger-light" disabled={isLoading}>
              {text('run.cancel')}
            </Button>
          </Dialog.Trigger>
          <ConfirmDialog onConfirm={() => to('cancel')}>{text('run.cancelSure')}</ConfirmDialog>
        </Dialog.Root>
      )}
    </>
  );
};
