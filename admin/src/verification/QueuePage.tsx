import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { VerificationRow } from '../../../server/src/contracts/verification';
import type { Facet } from '../api/plan';
import { PageFrame } from '../components/PageFrame';
import { Panel } from '../components/Panel';
import { Sections } from '../components/Sections';
import { Stack } from '../components/Stack';
import { useLabels } from '../language/use-labels';
import { usePanelLanguage } from '../language/use-panel-language';
import { useText } from '../language/use-text';
import { Filters } from '../lists/Filters';
import { ListView } from '../lists/ListView';
import type { Column } from '../lists/PagedTable';
import { useListParams } from '../lists/use-list-params';
import { BASE } from '../plugin-id';
import { DueEvidencePanel } from './DueEvidencePanel';
import { useComplianceGetVerificationsQuery } from './verification-api';

const FILTERS = ['site', 'locale'];
const NONE: Facet[] = [];

const useColumns = (): Column<VerificationRow>[] => {
  const text = useText();
  const { localeName } = useLabels();
  return [
    {
      name: text('verify.certification'),
      cell: ({ documentId, name, key }) => (
        <Flex direction="column" alignItems="flex-start">
          <Link tag={NavLink} to={`${BASE}/verify/${documentId}`}>
            {name}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {key}
          </Typography>
        </Flex>
      ),
    },
    {
      name: text('verify.languages'),
      cell: ({ locales }) => <Typography>{locales.map(localeName).join(text('common.listComma'))}</Typography>,
    },
    {
      name: text('runs.site'),
      cell: ({ sites }) => <Typography>{sites.length === 0 ? '–' : sites.join(text('common.listComma'))}</Typography>,
    },
    {
      name: text('verify.quoted'),
      cell: ({ facts, quoted }) => <Typography>{text('verify.quotedOf', { quoted, facts })}</Typography>,
    },
    { name: text('verify.evidence'), cell: ({ documents }) => <Typography>{documents}</Typography> },
    { name: text('verify.owner'), cell: ({ owner }) => <Typography>{owner ?? '–'}</Typography> },
    {
      name: text('verify.online'),
      cell: ({ isPublished }) => <Typography>{text(isPublished ? 'common.yes' : 'common.no')}</Typography>,
    },
  ];
};

/** The certifications that nobody has verified, or not for too long. */
export const QueuePage = () => {
  const text = useText();
  const { localeName } = useLabels();
  const columns = useColumns();
  const { params, setFilter, clear } = useListParams(FILTERS);
  const language = usePanelLanguage();
  const query = useComplianceGetVerificationsQuery({ ...params, language }, { refetchOnMountOrArgChange: true });
  const { sites = NONE, locales = NONE } = query.data?.meta ?? {};
  const filters = [
    { name: 'site', label: text('runs.site'), facets: sites, nameOf: (site: string) => site },
    { name: 'locale', label: text('plan.locale'), facets: locales, nameOf: localeName },
  ];
  return (
    <PageFrame title={text('verify.queue')} subtitle={text('verify.queueHint')}>
      <Stack>
        <Sections />
        <Panel>
          <ListView
            label={text('verify.queue')}
            searchLabel={text('verify.search')}
            query={query}
            columns={columns}
            keyOf={({ documentId }) => documentId}
            empty={text('verify.empty')}
            onClear={clear}
            filters={<Filters filters={filters} params={params} setFilter={setFilter} />}
          />
        </Panel>
        <DueEvidencePanel />
      </Stack>
    </PageFrame>
  );
};
