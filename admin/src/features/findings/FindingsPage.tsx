import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import type { ListedFinding } from '../../../../model/contracts/listed-findings';
import { FINDINGS_LIST } from '../../../../model/lists/findings';
import type { AnswerOf } from '../../../../model/lists/list';
import { WORDS } from '../../../../model/lists/words';
import { EntryLink } from '../../core/components/EntryLink';
import { LateLoaded } from '../../core/components/LateLoaded';
import { Mark } from '../../core/components/Mark';
import { Notice } from '../../core/components/Notice';
import { PageFrame } from '../../core/components/PageFrame';
import { PageLink } from '../../core/components/PageLink';
import { Panel } from '../../core/components/Panel';
import { Stack } from '../../core/components/Stack';
import { useInstant } from '../../core/language/use-instant';
import { useListed } from '../../core/language/use-listed';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { useWords } from '../../core/language/use-words';
import { CountButtons } from '../../core/lists/CountButtons';
import type { Cells } from '../../core/lists/ListRows';
import { ListView } from '../../core/lists/ListView';
import type { Column } from '../../core/lists/PagedTable';
import { useListParams } from '../../core/lists/use-list-params';
import { SEVERITIES, SEVERITY_TONE } from '../../core/findings/FindingCountsRow';
import { FindingSentence } from '../../core/findings/FindingSentence';
import { useFindingText } from '../../core/findings/use-finding-text';
import { BASE } from '../../core/plugin-id';
import { useRights } from '../../core/use-rights';
import { useChosenFindings, type ChosenFindings } from './chosen-findings';
import { useComplianceGetFindingsQuery } from './findings-api';
import { SelectionBar } from './SelectionBar';

const ASK_EVERY_MS = 2_000;

const useCells = (): Cells<typeof FINDINGS_LIST> => {
  const text = useText();
  const listed = useListed();
  const { localeName, typeName } = useLabels();
  const meaningOf = useFindingText();
  const { search } = useLocation();
  return {
    severity: ({ severity }) => <Mark tone={SEVERITY_TONE[severity]}>{text(`severityName.${severity}`)}</Mark>,
    finding: ({ id, code, meaning, message, says, entry }) => (
      <Flex direction="column" alignItems="flex-start" minWidth="20rem" style={{ whiteSpace: 'normal' }}>
        <PageLink to={`${BASE}/findings/${id}${search}`}>{meaningOf(code) ?? meaning ?? message}</PageLink>
        <Typography variant="pi" textColor="neutral600">
          <FindingSentence english={message} says={says?.message} type={entry?.type} />
        </Typography>
      </Flex>
    ),
    about: ({ entry, path, origin, site }) => (
      <Flex direction="column" alignItems="flex-start" style={{ whiteSpace: 'normal' }}>
        {entry === null ? (
          <Typography>{path ?? '–'}</Typography>
        ) : (
          <EntryLink {...entry}>{entry.title === '' ? (path ?? entry.documentId) : entry.title}</EntryLink>
        )}
        <Typography variant="pi" textColor="neutral600">
          {origin === 'import' ? text('findings.ofImport', { site: site ?? '' }) : entry && typeName(entry.type)}
        </Typography>
      </Flex>
    ),
    locale: ({ locales }) => <Typography>{locales.length === 0 ? '–' : listed(locales, localeName)}</Typography>,
  };
};

/** A column in which findings are chosen. */
const useSelectColumn = ({ isAll, chosen, choose }: ChosenFindings): Column<ListedFinding> => {
  const text = useText();
  const words = useWords();
  const meaningOf = useFindingText();
  return {
    name: words(WORDS.select),
    cell: ({ id, code, meaning, message, entry, path }) => (
      <Checkbox
        aria-label={text('findings.select', {
          title: meaningOf(code) ?? meaning ?? message,
          place: (entry?.title ?? '') || (path ?? '–'),
        })}
        checked={isAll || chosen.includes(id)}
        disabled={isAll}
        onCheckedChange={(checked) => {
          choose(id, checked === true);
        }}
      />
    ),
  };
};

const Check = ({ meta: { isCurrent, checkedOn, failure } }: AnswerOf<typeof FINDINGS_LIST>) => {
  const text = useText();
  const instant = useInstant();
  return failure === null ? (
    <Typography role="status" textColor="neutral600">
      {isCurrent ? '' : text('findings.updating')}
    </Typography>
  ) : (
    <Notice look="warning" title={text('findings.notChecked', { on: instant(checkedOn) })}>
      <Typography textColor="neutral800">{text('findings.checkFailed', { message: failure })}</Typography>
    </Notice>
  );
};

const List = ({ answer, refetch }: { answer: AnswerOf<typeof FINDINGS_LIST>; refetch: () => unknown }) => {
  const text = useText();
  const cells = useCells();
  const { accept: mayAccept } = useRights();
  const asked = useListParams(FINDINGS_LIST);
  const { isCurrent, pagination, facets, reasons } = answer.meta;
  const chosen = useChosenFindings(asked.params, pagination.total);
  const select = useSelectColumn(chosen);
  useEffect(() => {
    if (isCurrent) return undefined;
    const timer = setInterval(refetch, ASK_EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isCurrent, refetch]);
  return (
    <Stack gap={4}>
      <CountButtons
        label={text('findings.totals')}
        counts={SEVERITIES.map((value) => ({
          value,
          name: text(`severityName.${value}`),
          count: facets.severity.find((facet) => facet.value === value)?.count ?? 0,
        }))}
        value={asked.params['severity']}
        onChange={(severity) => {
          asked.setFilter('severity', severity);
        }}
      />
      <ListView
        list={FINDINGS_LIST}
        asked={asked}
        query={{ data: answer, refetch }}
        cells={cells}
        {...(mayAccept && { first: [select] })}
        keyOf={({ id }) => id}
        note={
          <>
            <Check {...answer} />
            {mayAccept && pagination.total > 0 && (
              <SelectionBar answer={answer} chosen={chosen} params={asked.params} lately={reasons} />
            )}
          </>
        }
      />
    </Stack>
  );
};

/** The findings of all content and of the last import of each site, the most severe first. */
export const FindingsPage = () => {
  const text = useText();
  const words = useWords();
  const { params } = useListParams(FINDINGS_LIST);
  const query = useComplianceGetFindingsQuery(params, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame title={words(FINDINGS_LIST.title)} subtitle={text('findings.subtitle')}>
      <Panel>
        <LateLoaded query={query}>{(answer) => <List answer={answer} refetch={query.refetch} />}</LateLoaded>
      </Panel>
    </PageFrame>
  );
};
