import { Button, Checkbox, Flex, Link, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { CoverageRow } from '../../../server/src/contracts/coverage';
import { PageFrame } from '../components/PageFrame';
import { Panel } from '../components/Panel';
import { Sections } from '../components/Sections';
import { Stack } from '../components/Stack';
import { useLabels } from '../language/use-labels';
import { usePanelLanguage } from '../language/use-panel-language';
import { useText } from '../language/use-text';
import { ListView } from '../lists/ListView';
import type { Column } from '../lists/PagedTable';
import { useListParams } from '../lists/use-list-params';
import { BASE } from '../plugin-id';
import { CellState } from './CellState';
import { useComplianceGetCoverageQuery } from './coverage-api';
import { PublishSelection } from './publish/PublishSelection';
import { useSelection, type Selection } from './publish/use-selection';
import { StateFilter } from './StateFilter';

const FILTERS = ['state', 'locale'];
const NONE: string[] = [];

const useColumns = (locales: readonly string[], { chosen, choose }: Selection): Column<CoverageRow>[] => {
  const text = useText();
  const { localeName } = useLabels();
  return [
    {
      name: text('publication.select'),
      cell: ({ documentId, title }) => (
        <Checkbox
          aria-label={text('publication.selectPage', { title: title === '' ? documentId : title })}
          checked={chosen.includes(documentId)}
          onCheckedChange={(checked) => {
            choose(documentId, checked === true);
          }}
        />
      ),
    },
    {
      name: text('coverage.page'),
      cell: ({ documentId, title, path, cells }) => (
        <Flex direction="column" alignItems="flex-start">
          {cells.filter(({ publication }) => publication !== 'missing').length > 1 ? (
            <Link tag={NavLink} to={`${BASE}/coverage/${documentId}`}>
              {title === '' ? documentId : title}
            </Link>
          ) : (
            <Typography fontWeight="bold">{title === '' ? documentId : title}</Typography>
          )}
          <Typography variant="pi" textColor="neutral600">
            {path ?? '–'}
          </Typography>
        </Flex>
      ),
    },
    ...locales.map((locale, index): Column<CoverageRow> => ({
      name: localeName(locale),
      cell: ({ documentId, title, cells }) => {
        const cell = cells[index];
        return cell && <CellState cell={cell} documentId={documentId} title={title} />;
      },
    })),
  ];
};

/** Pages by languages: what is missing, not published, behind another language, or a copy of it. */
export const CoveragePage = () => {
  const text = useText();
  const { localeName } = useLabels();
  const { params, setFilter, clear } = useListParams(FILTERS);
  // the Content Manager changes what this says, so each view asks anew
  const language = usePanelLanguage();
  const query = useComplianceGetCoverageQuery({ ...params, language }, { refetchOnMountOrArgChange: true });
  const { locales = NONE, states } = query.data?.meta ?? {};
  const selection = useSelection();
  const columns = useColumns(locales, selection);
  return (
    <PageFrame title={text('coverage.title')} subtitle={text('coverage.subtitle')}>
      <Stack>
        <Sections />
        <Panel>
          {states && (
            <StateFilter
              states={states}
              value={params['state']}
              onChange={(state) => {
                setFilter('state', state);
              }}
            />
          )}
          <ListView
            label={text('coverage.title')}
            searchLabel={text('coverage.search')}
            query={query}
            columns={columns}
            keyOf={({ documentId }) => documentId}
            empty={text(query.data?.meta.locales.length === 0 ? 'coverage.noRight' : 'coverage.empty')}
            note={
              <Flex gap={2} wrap="wrap">
                <Button
                  size="S"
                  variant="tertiary"
                  disabled={query.data === undefined || query.data.data.length === 0}
                  onClick={() => {
                    selection.chooseAll(query.data?.data.map(({ documentId }) => documentId) ?? []);
                  }}
                >
                  {text('publication.selectAll')}
                </Button>
                <PublishSelection documentIds={selection.chosen} onDone={selection.clear} />
              </Flex>
            }
            onClear={clear}
            filters={
              locales.length > 1 && (
                <SingleSelect
                  aria-label={text('coverage.language')}
                  placeholder={text('coverage.language')}
                  size="S"
                  value={params['locale'] ?? null}
                  onChange={(locale: string | number) => {
                    setFilter('locale', String(locale));
                  }}
                  clearLabel={text('list.clear')}
                  onClear={() => {
                    setFilter('locale', '');
                  }}
                >
                  {locales.map((locale) => (
                    <SingleSelectOption key={locale} value={locale}>
                      {localeName(locale)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              )
            }
          />
        </Panel>
      </Stack>
    </PageFrame>
  );
};
