import { Flex, Typography } from '@strapi/design-system';
import { PageLink } from '../../core/components/PageLink';
import { QUEUE_LIST } from '../../../../model/lists/verification';
import { PageFrame } from '../../core/components/PageFrame';
import { Panel } from '../../core/components/Panel';
import { Stack } from '../../core/components/Stack';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { useListed } from '../../core/language/use-listed';
import { useWords } from '../../core/language/use-words';
import type { Cells } from '../../core/lists/ListRows';
import { ListView } from '../../core/lists/ListView';
import { useList } from '../../core/lists/use-list';
import { useListParams } from '../../core/lists/use-list-params';
import { BASE } from '../../core/plugin-id';
import { AddEvidenceButton } from '../evidence';
import { DueEvidencePanel } from './DueEvidencePanel';

const useCells = (): Cells<typeof QUEUE_LIST> => {
  const text = useText();
  const listed = useListed();
  const { localeName } = useLabels();
  return {
    certification: ({ documentId, name }) => <PageLink to={`${BASE}/verify/${documentId}`}>{name}</PageLink>,
    locales: ({ locales }) => <Typography>{listed(locales, localeName)}</Typography>,
    sites: ({ sites }) => <Typography>{sites.length === 0 ? '–' : listed(sites)}</Typography>,
    quoted: ({ facts, quoted }) => <Typography>{text('verify.quotedOf', { quoted, facts })}</Typography>,
    documents: ({ documentId, name, documents }) => (
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography>{documents}</Typography>
        <AddEvidenceButton certification={documentId} label={text('evidence.add.to', { name })} />
      </Flex>
    ),
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
  const query = useList(QUEUE_LIST, asked.params);
  return (
    <PageFrame title={words(QUEUE_LIST.title)} subtitle={text('verify.queueHint')}>
      <Stack>
        <Panel>
          <ListView
            list={QUEUE_LIST}
            asked={asked}
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
