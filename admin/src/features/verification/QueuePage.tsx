import { Flex, Typography } from '@strapi/design-system';
import { PageLink } from '../../core/components/PageLink';
import type { VerificationRow } from '../../../../model/contracts/verification';
import { QUEUE_LIST } from '../../../../model/lists/verification';
import { PageFrame } from '../../core/components/PageFrame';
import { Panel } from '../../core/components/Panel';
import { Stack } from '../../core/components/Stack';
import { useLabels } from '../../core/language/use-labels';
import { usePanelLanguage } from '../../core/language/use-panel-language';
import { useText } from '../../core/language/use-text';
import { useWords } from '../../core/language/use-words';
import type { Cells } from '../../core/lists/ListRows';
import { ListView } from '../../core/lists/ListView';
import { useListParams } from '../../core/lists/use-list-params';
import { BASE } from '../../core/plugin-id';
import { DueEvidencePanel } from './DueEvidencePanel';
import { useComplianceGetVerificationsQuery } from './verification-api';

const useCells = (): Cells<typeof QUEUE_LIST, VerificationRow> => {
  const text = useText();
  const { localeName } = useLabels();
  return {
    certification: ({ documentId, name, key }) => (
      <Flex direction="column" alignItems="flex-start">
        <PageLink to={`${BASE}/verify/${documentId}`}>{name}</PageLink>
        <Typography variant="pi" textColor="neutral600">
          {key}
        </Typography>
      </Flex>
    ),
    locales: ({ locales }) => <Typography>{locales.map(localeName).join(text('common.listComma'))}</Typography>,
    sites: ({ sites }) => <Typography>{sites.length === 0 ? '–' : sites.join(text('common.listComma'))}</Typography>,
    quoted: ({ facts, quoted }) => <Typography>{text('verify.quotedOf', { quoted, facts })}</Typography>,
    documents: ({ documents }) => <Typography>{documents}</Typography>,
    owner: ({ owner }) => <Typography>{owner ?? '–'}</Typography>,
    online: ({ isPublished }) => <Typography>{text(isPublished ? 'common.yes' : 'common.no')}</Typography>,
  };
};

/** The certifications that nobody has verified, or not for too long. */
export const QueuePage = () => {
  const text = useText();
  const words = useWords();
  const cells = useCells();
  const asked = useListParams(QUEUE_LIST);
  const language = usePanelLanguage();
  const query = useComplianceGetVerificationsQuery({ ...asked.params, language }, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame title={words(QUEUE_LIST.title)} subtitle={text('verify.queueHint')}>
      <Stack>
        <Panel>
          <ListView
            list={QUEUE_LIST}
            asked={asked}
            choices={query.data?.meta.facets}
            query={query}
            cells={cells}
            keyOf={({ documentId }) => documentId}
          />
        </Panel>
        <DueEvidencePanel />
      </Stack>
    </PageFrame>
  );
};
