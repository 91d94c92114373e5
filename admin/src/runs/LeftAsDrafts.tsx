import { Typography } from '@strapi/design-system';
import type { RunInfo } from '../api/runs';
import { Notice } from '../components/Notice';
import { useText } from '../components/use-text';
import { leftMarked, leftUnverified } from './left-as-drafts';
import { useComplianceGetRunItemsQuery } from './runs-api';

interface LeftProps {
  run: RunInfo;
  /** Which entries of the run are meant; null: none. */
  params: Record<string, string> | null;
  title: 'run.unverified' | 'run.markedDrafts';
  hint: 'run.unverifiedHint' | 'run.markedDraftsHint';
}

const Left = ({ run, params, title, hint }: LeftProps) => {
  const text = useText();
  const { data } = useComplianceGetRunItemsQuery({ run: run.id, params: params ?? {} }, { skip: params === null });
  const count = data?.meta.pagination.total ?? 0;
  if (params === null || count === 0) return null;
  return (
    <Notice look="info" title={text(title, { count })}>
      <Typography textColor="neutral800">{text(hint)}</Typography>
    </Notice>
  );
};

/** What a run that publishes has left as drafts, and why. */
export const LeftAsDrafts = ({ run }: { run: RunInfo }) => (
  <>
    <Left run={run} params={leftUnverified(run)} title="run.unverified" hint="run.unverifiedHint" />
    <Left run={run} params={leftMarked(run)} title="run.markedDrafts" hint="run.markedDraftsHint" />
  </>
);
