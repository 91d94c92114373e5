import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { PageLink } from '../../core/components/PageLink';
import type { CoverageRow } from '../../../../model/contracts/coverage';
import { COVERAGE_LIST } from '../../../../model/lists/coverage';
import { PageFrame } from '../../core/components/PageFrame';
import { Panel } from '../../core/components/Panel';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { useWords } from '../../core/language/use-words';
import type { Cells } from '../../core/lists/ListRows';
import { ListView } from '../../core/lists/ListView';
import type { Column } from '../../core/lists/PagedTable';
import { useList } from '../../core/lists/use-list';
import { useListParams } from '../../core/lists/use-list-params';
import { useSelection, type Selection } from '../../core/lists/use-selection';
import { BASE } from '../../core/plugin-id';
import { CellState } from './CellState';
import { PublishSelection } from './publish/PublishSelection';
import { StateFilter } from './StateFilter';

/** As many pages as the server previews at once. */
const MOST = 100;

const NONE: string[] = [];

const useCells = ({ chosen, choose }: Selection): Cells<typeof COVERAGE_LIST> => {
  const text = useText();
  return {
    select: ({ documentId, title }) => (
      <Checkbox
        aria-label={text('publication.selectPage', { title: title === '' ? documentId : title })}
        checked={chosen.includes(documentId)}
        onCheckedChange={(checked) => {
          choose(documentId, checked === true);
        }}
      />
    ),
    page: ({ documentId, title, path, cells }) => (
      <Flex direction="column" alignItems="flex-start">
        {cells.filter(({ publication }) => publication !== 'missing').length > 1 ? (
          <PageLink to={`${BASE}/coverage/${documentId}`}>{title === '' ? documentId : title}</PageLink>
        ) : (
          <Typography fontWeight="bold">{title === '' ? documentId : title}</Typography>
        )}
        <Typography variant="pi" textColor="neutral600">
          {path ?? '–'}
        </Typography>
      </Flex>
    ),
  };
};

/** One for each language. */
const useLanguageColumns = (locales: readonly string[]): Column<CoverageRow>[] => {
  const { localeName } = useLabels();
  return locales.map((locale, index) => ({
    name: localeName(locale),
    cell: ({ documentId, title, cells }) => {
      const cell = cells[index];
      return cell && <CellState cell={cell} documentId={documentId} title={title} />;
    },
  }));
};

/** Pages by languages: what is missing, not published, behind another language, or a copy of it. */
export const CoveragePage = () => {
  const text = useText();
  const words = useWords();
  const asked = useListParams(COVERAGE_LIST);
  const { params, setFilter } = asked;
  const query = useList(COVERAGE_LIST, params);
  const { data } = query;
  const { locales = NONE, states } = data?.meta ?? {};
  const facets = { locale: locales.map((value) => ({ value })) };
  const selection = useSelection(MOST);
  const cells = useCells(selection);
  const columns = useLanguageColumns(locales);
  return (
    <PageFrame title={words(COVERAGE_LIST.title)} subtitle={text('coverage.subtitle')}>
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
          list={COVERAGE_LIST}
          asked={asked}
          query={{ ...query, data: data && { ...data, meta: { ...data.meta, facets } } }}
          cells={cells}
          more={columns}
          keyOf={({ documentId }) => documentId}
          empty={data?.meta.locales.length === 0 ? text('coverage.noRight') : undefined}
          note={
            <Flex gap={2} wrap="wrap">
              <Button
                size="S"
                variant="tertiary"
                disabled={data === undefined || data.data.length === 0}
                onClick={() => {
                  selection.chooseAll(data?.data.map(({ documentId }) => documentId) ?? []);
                }}
              >
                {text('publication.selectAll')}
              </Button>
              <PublishSelection documentIds={selection.chosen} onDone={selection.clear} />
            </Flex>
          }
        />
      </Panel>
    </PageFrame>
  );
};
