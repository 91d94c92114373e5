import { Typography } from '@strapi/design-system';
import type { NoticeKind } from '../../../../model/contracts/processors';
import { MoreButton } from '../../core/beside-form/MoreButton';
import { openEntry, type EditViewProps } from '../../core/beside-form/open-entry';
import { SideLoaded } from '../../core/beside-form/SideLoaded';
import { useText, type TextKey } from '../../core/language/use-text';
import { useComplianceGetNoticeQuery } from './notices-api';
import { ReadNotice } from './ReadNotice';

const KINDS: Record<NoticeKind, TextKey> = {
  added: 'notice.added',
  changed: 'notice.changed',
  removed: 'notice.removed',
};

const Content = ({ documentId, language }: { documentId: string; language: string | null }) => {
  const text = useText();
  const query = useComplianceGetNoticeQuery(documentId, { refetchOnMountOrArgChange: true });
  return (
    <SideLoaded
      query={query}
      unreadable={text('notice.unreadable')}
      none={text('notice.none')}
      isNone={({ kind }) => kind === null}
    >
      {(notice) => (
        <>
          {notice.kind !== null && <Typography textColor="neutral800">{text(KINDS[notice.kind])}</Typography>}
          <MoreButton label={text('notice.read')} title={text('notice.title')}>
            <ReadNotice key={notice.hash} documentId={documentId} language={language} notice={notice} />
          </MoreButton>
        </>
      )}
    </SideLoaded>
  );
};

/** Beside the form of a processor: the notice that customers get of what the saved draft changes. */
export const NoticePanel = (props: EditViewProps) => {
  const text = useText();
  const entry = openEntry(props);
  if (entry?.type !== 'processor') return null;
  return { title: text('notice.title'), content: <Content documentId={entry.documentId} language={entry.locale} /> };
};
