import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { CERTIFICATIONS_LIST } from '../../../../model/lists/certifications';
import { Empty } from '../../core/components/Empty';
import { EntryLink } from '../../core/components/EntryLink';
import { PageFrame } from '../../core/components/PageFrame';
import { Panel } from '../../core/components/Panel';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { useWords } from '../../core/language/use-words';
import { Filters } from '../../core/lists/Filters';
import { ListRows, type Cells } from '../../core/lists/ListRows';
import { useList } from '../../core/lists/use-list';
import { useListParams } from '../../core/lists/use-list-params';
import { BASE } from '../../core/plugin-id';
import { StatusMark, useReasonText, VerifyLink } from '../certifications';
import { storedListOf } from './stored-filter';
import { SETS } from '../../core/values/certification-sets';

const CHOICES = { set: SETS.map((value) => ({ value })) };

const useCells = (): Cells<typeof CERTIFICATIONS_LIST> => {
  const text = useText();
  const reasonText = useReasonText();
  const { localeName } = useLabels();
  return {
    certification: ({ documentId, locale, name }) => (
      <EntryLink type="certification" documentId={documentId} locale={locale}>
        {name === '' ? documentId : name}
      </EntryLink>
    ),
    locale: ({ locale }) => <Typography>{localeName(locale)}</Typography>,
    status: ({ documentId, name, effectiveStatus, reason, edition }) => (
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <StatusMark status={effectiveStatus} />
        <Typography variant="pi" textColor="neutral700">
          {reasonText(reason, edition)}
        </Typography>
        <VerifyLink documentId={documentId} name={name} status={effectiveStatus} />
      </Flex>
    ),
    version: ({ isPublished }) => (
      <Typography>{text(isPublished ? 'status.ofPublished' : 'status.ofDraft')}</Typography>
    ),
  };
};

/** The certifications behind a number of the overview. */
export const CertificationsPage = () => {
  const text = useText();
  const words = useWords();
  const cells = useCells();
  const { params, setFilter } = useListParams(CERTIFICATIONS_LIST);
  const set = SETS.find((each) => each === params['set']) ?? 'expired';
  const query = useList(CERTIFICATIONS_LIST, { ...params, set });
  // of the reader's own day, as Sweden writes it: the year first
  const stored = storedListOf(set, new Date().toLocaleDateString('sv'));
  return (
    <PageFrame title={words(CERTIFICATIONS_LIST.title)} back={BASE}>
      <Panel
        title={text(`set.${set}`)}
        description={text('overview.certificationsHint')}
        action={<Filters list={CERTIFICATIONS_LIST} choices={CHOICES} params={{ set }} setFilter={setFilter} />}
      >
        <ListRows
          list={CERTIFICATIONS_LIST}
          label={text(`set.${set}`)}
          query={query}
          cells={cells}
          keyOf={({ documentId }) => documentId}
          empty={<Empty>{words(CERTIFICATIONS_LIST.empty)}</Empty>}
        />
        {stored !== null && (
          <Link tag={NavLink} to={stored}>
            {text('overview.stored')}
          </Link>
        )}
      </Panel>
    </PageFrame>
  );
};
