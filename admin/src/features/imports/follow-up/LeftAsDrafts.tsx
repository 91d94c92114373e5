import { Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { QUEUE_LIST } from '../../../../../model/lists/verification';
import type { RunInfo } from '../../../core/api/runs';
import { Notice } from '../../../core/components/Notice';
import { useText } from '../../../core/language/use-text';
import { useWords } from '../../../core/language/use-words';
import { BASE } from '../../../core/plugin-id';
import { useRights } from '../../../core/use-rights';
import { leftMarked, leftUnverified } from './left-as-drafts';

interface LeftProps {
  count: number;
  title: 'run.unverified' | 'run.markedDrafts';
  hint: 'run.unverifiedHint' | 'run.markedDraftsHint';
  children?: ReactNode;
}

const Left = ({ count, title, hint, children }: LeftProps) => {
  const text = useText();
  if (count === 0) return null;
  return (
    <Notice look="info" title={text(title, { count })}>
      <Typography textColor="neutral800">{text(hint)}</Typography>
      {children}
    </Notice>
  );
};

const LeftUnverified = ({ run }: { run: RunInfo }) => {
  const words = useWords();
  const { verify } = useRights();
  return (
    <Left count={leftUnverified(run)} title="run.unverified" hint="run.unverifiedHint">
      {verify && (
        <Link tag={NavLink} to={`${BASE}/verify?site=${encodeURIComponent(run.site)}`}>
          {words(QUEUE_LIST.title)}
        </Link>
      )}
    </Left>
  );
};

/** The entries that a publishing run has left as drafts, and why. */
export const LeftAsDrafts = ({ run }: { run: RunInfo }) => (
  <>
    <LeftUnverified run={run} />
    <Left count={leftMarked(run)} title="run.markedDrafts" hint="run.markedDraftsHint" />
  </>
);
