import { Typography } from '@strapi/design-system';
import { Empty } from '../components/Empty';
import { EntryLink } from '../components/EntryLink';
import { Loaded } from '../components/Loaded';
import { PageFrame } from '../components/PageFrame';
import { Panel } from '../components/Panel';
import { useLabels } from '../language/use-labels';
import { useText } from '../language/use-text';
import { PagedTable, type Column } from '../lists/PagedTable';
import { useListParams } from '../lists/use-list-params';
import { BASE } from '../plugin-id';
import type { ListedPage } from '../../../server/src/contracts/overview';
import { usePagesWithout } from './overview-api';

const FILTERS = ['without'];

const useColumns = (): Column<ListedPage>[] => {
  const text = useText();
  const { fieldName, localeName } = useLabels();
  return [
    {
      name: fieldName('page', 'title'),
      cell: ({ documentId, locale, title }) => (
        <EntryLink type="page" documentId={documentId} locale={locale}>
          {title === '' ? documentId : title}
        </EntryLink>
      ),
    },
    { name: fieldName('page', 'path'), cell: ({ path }) => <Typography>{path ?? '–'}</Typography> },
    { name: text('overview.existsIn'), cell: ({ locale }) => <Typography>{localeName(locale)}</Typography> },
  ];
};

/** The pages that lack a translation into one language. */
export const PagesPage = () => {
  const text = useText();
  const columns = useColumns();
  const { localeName } = useLabels();
  const { params } = useListParams(FILTERS);
  const locale = params['without'] ?? '';
  const title = text('overview.without', { language: localeName(locale) });
  const query = usePagesWithout(params);
  return (
    <PageFrame title={title} back={BASE}>
      <Panel description={text('overview.pagesWithoutHint')} title={text('overview.pageList')}>
        <Loaded query={query}>
          {({ data, meta }) =>
            data.length === 0 ? (
              <Empty>{text('overview.noPage')}</Empty>
            ) : (
              <PagedTable
                label={title}
                rows={data}
                columns={columns}
                keyOf={({ documentId }) => documentId}
                pagination={meta.pagination}
              />
            )
          }
        </Loaded>
      </Panel>
    </PageFrame>
  );
};
