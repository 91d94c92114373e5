import { Typography } from '@strapi/design-system';
import type { RunInfo } from '../api/runs';
import { Notice } from '../components/Notice';
import { useText } from '../components/use-text';
import { leftUnverified } from './left-unverified';
import { useComplianceGetRunItemsQuery } from './runs-api';

/** What a run that publishes has left as drafts, and why. */
export const UnverifiedCertifications = ({ run }: { run: RunInfo }) => {
  const text = useText();
  const params = leftUnverified(run);
  const { data } = useComplianceGetRunItemsQuery({ run: run.id, params: params ?? {} }, { skip: params === null });
  const count = data?.meta.pagination.total ?? 0;
  if (params === null || count === 0) return null;
  return (
    <Notice look="info" title={text('run.unverified', { count })}>
      <Typography textColor="neutral800">{text('run.unverifiedHint')}</Typography>
    </Notice>
  );
};
