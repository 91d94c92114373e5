import { useCallback } from 'react';
import type { NamedReason } from '../api/plan';
import type en from '../../translations/en.json';
import { useText } from '../language/use-text';

type ReasonKey = Extract<keyof typeof en, `reason.${string}`>;

/** Every reason that the server gives for leaving an entry alone, and the action of which the reason is always the same. */
const REASONS: Record<NamedReason | 'needed', ReasonKey> = {
  'removed-by-editor': 'reason.removed-by-editor',
  'unpublished-by-editor': 'reason.unpublished-by-editor',
  'edited-by-both': 'reason.edited-by-both',
  'written-by-editor': 'reason.written-by-editor',
  'gone-from-source': 'reason.gone-from-source',
  'edited-by-editor': 'reason.edited-by-editor',
  'used-elsewhere': 'reason.used-elsewhere',
  'page-stands-here': 'reason.page-stands-here',
  delete: 'reason.delete',
  unpublish: 'reason.unpublish',
  'file-refused': 'reason.file-refused',
  'rival-file': 'reason.rival-file',
  'file-left-out': 'reason.file-left-out',
  invalid: 'reason.invalid',
  'marked-draft': 'reason.marked-draft',
  'page-in-the-way': 'reason.page-in-the-way',
  'redirect-loop': 'reason.redirect-loop',
  'page-not-there': 'reason.page-not-there',
  'changed-since': 'reason.changed-since',
  'published-since': 'reason.published-since',
  'published-by-editor': 'reason.published-by-editor',
  'unpublished-since': 'reason.unpublished-since',
  'deleted-since': 'reason.deleted-since',
  'created-since': 'reason.created-since',
  needed: 'reason.needed',
  'holds-edits': 'reason.holds-edits',
  unverified: 'reason.unverified',
  'has-warnings': 'reason.has-warnings',
  unstorable: 'reason.unstorable',
};

const isNamed = (reason: string): reason is keyof typeof REASONS => Object.hasOwn(REASONS, reason);

const LATER_RUN = /^written-by-run-(\d+)$/;

/** Why something is not written, in the reader's language; a reason that is not known is shown as the server spells it. */
export const useReason = (): ((reason: string) => string) => {
  const text = useText();
  return useCallback(
    (reason) => {
      const [, run] = LATER_RUN.exec(reason) ?? [];
      if (run !== undefined) return text('reason.written-by-run', { run });
      return isNamed(reason) ? text(REASONS[reason]) : reason;
    },
    [text],
  );
};
