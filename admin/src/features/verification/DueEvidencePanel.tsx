import { Flex, Typography } from '@strapi/design-system';
import { WORDS } from '../../../../model/lists/words';
import { PageLink } from '../../core/components/PageLink';
import type { DueEvidence } from '../../../../model/contracts/verification';
import { EntryLink } from '../../core/components/EntryLink';
import { Mark } from '../../core/components/Mark';
import { Panel } from '../../core/components/Panel';
import { useDay } from '../../core/language/use-day';
import { usePanelLanguage } from '../../core/language/use-panel-language';
import { useText } from '../../core/language/use-text';
import { useWords } from '../../core/language/use-words';
import { PagedTable, type Column } from '../../core/lists/PagedTable';
import { BASE } from '../../core/plugin-id';
import { useComplianceGetDueEvidenceQuery } from './verification-api';

const useColumns = (): Column<DueEvidence>[] => {
  const text = useText();
  const words = useWords();
  const day = useDay();
  return [
    {
      name: words(WORDS.evidence),
      cell: ({ documentId, locale, name }) => (
        <EntryLink type="document" documentId={documentId} locale={locale}>
          {name}
        </EntryLink>
      ),
    },
    {
      name: text('verify.due'),
      cell: ({ renewsOn, isDue }) => (
        <Flex gap={2} wrap="wrap">
          <Typography>{day(renewsOn)}</Typography>
          <Mark tone={isDue ? 'bad' : 'ask'}>{text(isDue ? 'verify.dueNow' : 'verify.dueSoon')}</Mark>
        </Flex>
      ),
    },
    {
      name: text('verify.backs'),
      cell: ({ certifications }) => (
        <Flex direction="column" alignItems="flex-start">
          {certifications.map(({ documentId, name }) => (
            <PageLink key={documentId} to={`${BASE}/verify/${documentId}`}>
              {name}
            </PageLink>
          ))}
        </Flex>
      ),
    },
  ];
};

/** Evidence to renew; nothing where none is due. */
export const DueEvidencePanel = () => {
  const text = useText();
  const columns = useColumns();
  const language = usePanelLanguage();
  const { data } = useComplianceGetDueEvidenceQuery(language, { refetchOnMountOrArgChange: true });
  if (data === undefined || data.data.length === 0) return null;
  return (
    <Panel title={text('verify.dueEvidence')} description={text('verify.dueEvidenceHint')}>
      <PagedTable
        label={text('verify.dueEvidence')}
        rows={data.data}
        columns={columns}
        keyOf={({ documentId }) => documentId}
      />
    </Panel>
  );
};
