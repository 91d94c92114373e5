import { Flex, Link, Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import { NavLink, useLocation } from 'react-router-dom';
import type { FindingsPage as Answer, ListedFinding } from '../../../server/src/contracts/listed-findings';
import { LateLoaded } from '../components/LateLoaded';
import { Mark } from '../components/Mark';
import { Notice } from '../components/Notice';
import { PageFrame } from '../components/PageFrame';
import { Panel } from '../components/Panel';
import { Sections } from '../components/Sections';
import { Stack } from '../components/Stack';
import { useInstant } from '../language/use-instant';
import { useLabels } from '../language/use-labels';
import { useText } from '../language/use-text';
import { ListView } from '../lists/ListView';
import type { Column } from '../lists/PagedTable';
import { useListParams } from '../lists/use-list-params';
import { SEVERITY_TONE } from '../plan/findings/FindingCountsRow';
import { FindingSentence } from '../plan/findings/FindingSentence';
import { useFindingText } from '../plan/findings/use-finding-text';
import { BASE } from '../plugin-id';
import { FILTERS } from './filters';
import { FindingFilters } from './FindingFilters';
import { useComplianceGetFindingsQuery } from './findings-api';

const ASK_EVERY_MS = 2_000;

const useColumns = (): Column<ListedFinding>[] => {
  const text = useText();
  const { localeName, typeName } = useLabels();
  const meaningOf = useFindingText();
  const { search } = useLocation();
  return [
    {
      name: text('run.severity'),
      cell: ({ severity }) => <Mark tone={SEVERITY_TONE[severity]}>{text(`severityName.${severity}`)}</Mark>,
    },
    {
      name: text('findings.finding'),
      cell: ({ id, code, meaning, message, entry }) => (
        <Flex direction="column" alignItems="flex-start" minWidth="20rem" style={{ whiteSpace: 'normal' }}>
          <Link tag={NavLink} to={`${BASE}/findings/${id}${search}`}>
            {meaningOf(code) ?? meaning ?? message}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            <FindingSentence says={message} type={entry?.type} />
          </Typography>
        </Flex>
      ),
    },
    {
      name: text('findings.about'),
      cell: ({ entry, path, origin, site }) => (
        <Flex direction="column" alignItems="flex-start" style={{ whiteSpace: 'normal' }}>
          <Typography>{entry === null || entry.title === '' ? (path ?? '–') : entry.title}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {origin === 'import' ? text('findings.ofImport', { site: site ?? '' }) : entry && typeName(entry.type)}
          </Typography>
        </Flex>
      ),
    },
    {
      name: text('plan.locale'),
      cell: ({ entry }) => (
        <Typography>{entry === null || entry.locale === '' ? '–' : localeName(entry.locale)}</Typography>
      ),
    },
  ];
};

const List = ({ answer, refetch }: { answer: Answer; refetch: () => unknown }) => {
  const text = useText();
  const columns = useColumns();
  const { params, setFilter, clear } = useListParams(FILTERS);
  const instant = useInstant();
  const { isCurrent, checkedOn, failure } = answer.meta;
  useEffect(() => {
    if (isCurrent) return undefined;
    const timer = setInterval(refetch, ASK_EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isCurrent, refetch]);
  return (
    <ListView
      label={text('findings.title')}
      searchLabel={text('findings.search')}
      query={{ data: answer, refetch }}
      columns={columns}
      keyOf={({ id }) => id}
      empty={text('findings.empty')}
      onClear={clear}
      filters={<FindingFilters meta={answer.meta} params={params} setFilter={setFilter} />}
      note={
        failure === null ? (
          <Typography role="status" textColor="neutral600">
            {isCurrent ? '' : text('findings.updating')}
          </Typography>
        ) : (
          <Notice look="warning" title={text('findings.notChecked', { on: instant(checkedOn) })}>
            <Typography textColor="neutral800">{text('findings.checkFailed', { message: failure })}</Typography>
          </Notice>
        )
      }
    />
  );
};

/** What the checks of all content and the last import of each site found, the most severe first. */
export const FindingsPage = () => {
  const text = useText();
  const { params } = useListParams(FILTERS);
  const query = useComplianceGetFindingsQuery(params, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame title={text('findings.title')} subtitle={text('findings.subtitle')}>
      <Stack>
        <Sections />
        <Panel>
          <LateLoaded query={query}>{(answer) => <List answer={answer} refetch={query.refetch} />}</LateLoaded>
        </Panel>
      </Stack>
    </PageFrame>
  );
};
