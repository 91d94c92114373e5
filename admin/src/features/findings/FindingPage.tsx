import { Box, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { NavLink, useParams } from 'react-router-dom';
import type { FindingInList, ListedFinding } from '../../../../model/contracts/listed-findings';
import { FINDINGS_LIST } from '../../../../model/lists/findings';
import { WORDS } from '../../../../model/lists/words';
import { EntryLink } from '../../core/components/EntryLink';
import { Facts } from '../../core/components/Facts';
import { LateLoaded } from '../../core/components/LateLoaded';
import { Mark } from '../../core/components/Mark';
import { usePlace } from '../../core/components/origin';
import { PageFrame } from '../../core/components/PageFrame';
import { PageLink } from '../../core/components/PageLink';
import { Panel } from '../../core/components/Panel';
import { Stack } from '../../core/components/Stack';
import { useListed } from '../../core/language/use-listed';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { useWords } from '../../core/language/use-words';
import { useListParams } from '../../core/lists/use-list-params';
import { SEVERITY_TONE } from '../../core/findings/FindingCountsRow';
import { FindingSentence } from '../../core/findings/FindingSentence';
import { useFindingText } from '../../core/findings/use-finding-text';
import { BASE, RUNS } from '../../core/plugin-id';
import { AcceptPanel } from './AcceptPanel';
import { useComplianceGetFindingQuery } from './findings-api';

/** The quotes of each language, side by side. */
const Quotes = ({ quotes }: Pick<ListedFinding, 'quotes'>) => {
  const text = useText();
  const { localeName } = useLabels();
  return (
    <Grid.Root gap={4} tag="ul">
      {quotes.map(({ locale, line, text: quote }, at) => (
        <Grid.Item key={`${locale} ${at}`} tag="li" col={6} xs={12} direction="column" alignItems="stretch">
          <Typography tag="h3" variant="sigma" textColor="neutral600">
            {line === null ? localeName(locale) : text('findings.line', { language: localeName(locale), line })}
          </Typography>
          <Box tag="blockquote" paddingLeft={3} borderWidth="0 0 0 3px" borderStyle="solid" borderColor="neutral300">
            <Typography textColor="neutral800" lang={locale} style={{ overflowWrap: 'anywhere' }}>
              {quote ?? text('findings.nothing')}
            </Typography>
          </Box>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};

const Neighbours = ({ previous, next }: FindingInList) => {
  const text = useText();
  const { search, state } = usePlace();
  const to = (id: string) => `${BASE}/findings/${id}${search}`;
  return (
    <Flex tag="nav" gap={4} aria-label={text('findings.neighbours')}>
      {previous !== null && (
        <Link tag={NavLink} to={to(previous)} state={state}>
          {text('findings.previous')}
        </Link>
      )}
      {next !== null && (
        <Link tag={NavLink} to={to(next)} state={state}>
          {text('findings.next')}
        </Link>
      )}
    </Flex>
  );
};

const Content = (answer: FindingInList) => {
  const text = useText();
  const words = useWords();
  const listed = useListed();
  const { localeName, typeName } = useLabels();
  const { finding } = answer;
  const { severity, message, hint, says, entry, locales, path, line, page, quotes, site, run, code } = finding;
  const place = path === null ? '–' : line === null ? path : text('findings.place', { path, line });
  return (
    <Stack>
      <Neighbours {...answer} />
      <Panel title={text('findings.found')}>
        <Box>
          <Mark tone={SEVERITY_TONE[severity]}>{text(`severityName.${severity}`)}</Mark>
        </Box>
        <Typography textColor="neutral800">
          <FindingSentence english={message} says={says?.message} type={entry?.type} />
        </Typography>
        {hint !== null && (
          <Typography textColor="neutral700" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            <FindingSentence english={hint} says={says?.hint} type={entry?.type} />
          </Typography>
        )}
        <Facts
          facts={[
            ...(entry === null
              ? []
              : [
                  [
                    typeName(entry.type),
                    <EntryLink key="entry" {...entry}>
                      {entry.title === '' ? entry.documentId : entry.title}
                    </EntryLink>,
                  ] as const,
                  [words(WORDS.language), locales.length === 0 ? '–' : listed(locales, localeName)] as const,
                ]),
            [
              text('findings.where'),
              page === null ? (
                place
              ) : (
                <EntryLink key="place" type="page" {...page}>
                  {place}
                </EntryLink>
              ),
            ] as const,
            ...(run === null
              ? []
              : [
                  [words(WORDS.site), site ?? ''] as const,
                  [
                    text('findings.run'),
                    <PageLink key="run" to={`${RUNS}/${run}`}>
                      {text('runName.import', { id: run })}
                    </PageLink>,
                  ] as const,
                ]),
            [text('findings.code'), code] as const,
          ]}
        />
      </Panel>
      {quotes.length > 0 && (
        <Panel title={text('findings.quotes')}>
          <Quotes quotes={quotes} />
        </Panel>
      )}
      <AcceptPanel key={finding.id} {...answer} />
    </Stack>
  );
};

/** One finding: what each language says, and why somebody accepted it. */
export const FindingPage = () => {
  const words = useWords();
  const { id = '' } = useParams();
  const { search } = usePlace();
  const { params } = useListParams(FINDINGS_LIST);
  const meaningOf = useFindingText();
  const query = useComplianceGetFindingQuery({ id, params }, { refetchOnMountOrArgChange: true });
  const finding = query.data?.ready?.finding;
  const title = finding && (meaningOf(finding.code) ?? finding.meaning ?? finding.message);
  return (
    <PageFrame title={title ?? words(WORDS.finding)} back={`${BASE}/findings${search}`}>
      <LateLoaded query={query}>{(answer) => <Content {...answer} />}</LateLoaded>
    </PageFrame>
  );
};
