import { Flex, Link, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { Empty } from '../components/Empty';
import { EntryLink } from '../components/EntryLink';
import { PageFrame } from '../components/PageFrame';
import { Panel } from '../components/Panel';
import { useLabels } from '../language/use-labels';
import { usePanelLanguage } from '../language/use-panel-language';
import { useText } from '../language/use-text';
import { ListRows } from '../lists/ListRows';
import type { Column } from '../lists/PagedTable';
import { useListParams } from '../lists/use-list-params';
import { BASE } from '../plugin-id';
import { StatusMark } from '../status/StatusMark';
import { useReasonText } from '../status/use-reason-text';
import { VerifyLink } from '../status/VerifyLink';
import type { CertificationSet, ListedCertification } from '../../../server/src/contracts/overview';
import { useCertificationsOf } from './overview-api';
import { storedListOf } from './stored-filter';
import { SETS } from './use-numbers';

const FILTERS = ['set'];

const useColumns = (): Column<ListedCertification>[] => {
  const text = useText();
  const reasonText = useReasonText();
  const { localeName } = useLabels();
  return [
    {
      name: text('overview.certification'),
      cell: ({ documentId, locale, name }) => (
        <EntryLink type="certification" documentId={documentId} locale={locale}>
          {name === '' ? documentId : name}
        </EntryLink>
      ),
    },
    { name: text('plan.locale'), cell: ({ locale }) => <Typography>{localeName(locale)}</Typography> },
    {
      name: text('status.title'),
      cell: ({ documentId, name, effectiveStatus, reason, edition }) => (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <StatusMark status={effectiveStatus} />
          <Typography variant="pi" textColor="neutral700">
            {reasonText(reason, edition)}
          </Typography>
          <VerifyLink documentId={documentId} name={name} status={effectiveStatus} />
        </Flex>
      ),
    },
    {
      name: text('overview.version'),
      cell: ({ isPublished }) => <Typography>{text(isPublished ? 'status.ofPublished' : 'status.ofDraft')}</Typography>,
    },
  ];
};

/** The certifications behind a number of the overview. */
export const CertificationsPage = () => {
  const text = useText();
  const columns = useColumns();
  const { params, setFilter } = useListParams(FILTERS);
  const set = SETS.find((each) => each === params['set']) ?? 'expired';
  const language = usePanelLanguage();
  const query = useCertificationsOf({ ...params, set, language });
  // of the reader's own day, as Sweden writes it: the year first
  const stored = storedListOf(set, new Date().toLocaleDateString('sv'));
  return (
    <PageFrame title={text('overview.certificationList')} back={BASE}>
      <Panel
        title={text(`set.${set}`)}
        description={text('overview.certificationsHint')}
        action={
          <SingleSelect
            aria-label={text('overview.show')}
            size="S"
            value={set}
            onChange={(chosen: string | number) => {
              setFilter('set', String(chosen));
            }}
          >
            {SETS.map((each: CertificationSet) => (
              <SingleSelectOption key={each} value={each}>
                {text(`set.${each}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        }
      >
        <ListRows
          label={text(`set.${set}`)}
          query={query}
          columns={columns}
          keyOf={({ documentId }) => documentId}
          empty={<Empty>{text('overview.noCertification')}</Empty>}
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
