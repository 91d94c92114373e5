import { Box } from '@strapi/design-system';
import type { ToldPage } from '../../../../../model/contracts/policies-on-day';
import type { ToldVersion } from '../../../../../model/contracts/page-versions';
import { saveFile } from '../../../core/api/save-file';
import { Empty } from '../../../core/components/Empty';
import { Loaded } from '../../../core/components/Loaded';
import { PageFrame } from '../../../core/components/PageFrame';
import { Panel } from '../../../core/components/Panel';
import { PrintStyle } from '../../../core/components/PrintStyle';
import { Stack } from '../../../core/components/Stack';
import { usePanelLanguage } from '../../../core/language/use-panel-language';
import { useText } from '../../../core/language/use-text';
import { useSavedTable } from '../use-saved-table';
import { DayTools, type AskedDay } from './DayTools';
import { policyUrl, useComplianceGetPolicyQuery, useComplianceGetToldPagesQuery } from './policies-api';
import { PolicyPicker } from './PolicyPicker';
import { PolicyText } from './PolicyText';
import { useAskedDay } from './use-asked-day';

const saveText = ({ key, locale, title, body }: ToldVersion) => {
  saveFile(new Blob([`# ${title}\n\n${body}`], { type: 'text/markdown;charset=utf-8' }), `${key}-${locale}.md`);
};

interface PolicyProps {
  pages: readonly ToldPage[];
  page: string;
  asked: AskedDay;
  onChoose: (asked: AskedDay) => void;
}

const Policy = ({ pages, page, asked, onChoose }: PolicyProps) => {
  const text = useText();
  const save = useSavedTable();
  // the texts change with what is published and with time, so each view asks anew
  const query = useComplianceGetPolicyQuery({ page, ...asked }, { refetchOnMountOrArgChange: true });
  // not the text of the page that was chosen before
  const { currentData: data, error, refetch } = query;
  return (
    <Loaded query={{ data: error === undefined ? data : undefined, error, refetch }}>
      {(policy) => {
        const { then } = policy.data;
        const { day, locale } = policy.meta;
        const languages = pages.find(({ documentId }) => documentId === page)?.languages ?? [];
        const path = languages.find((each) => each.locale === locale)?.path ?? null;
        const files =
          then === null
            ? []
            : [
                {
                  name: text('policies.saveText'),
                  onSave: () => {
                    saveText(then);
                  },
                },
                {
                  name: text('policies.saveAll'),
                  onSave: () => void save(policyUrl(page), { ...asked, locale }, `versions-${day}-${locale}.csv`),
                },
              ];
        return (
          <>
            <DayTools label={text('policies.title')} answered={policy.meta} onChoose={onChoose} files={files} />
            <PolicyText path={path} policy={policy} />
          </>
        );
      }}
    </Loaded>
  );
};

/** The text of a page that readers were told on a day in a language, and what differs today. */
export const PoliciesPage = () => {
  const text = useText();
  const language = usePanelLanguage();
  const { page, asked, choose } = useAskedDay();
  const query = useComplianceGetToldPagesQuery({ language }, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame title={text('policies.title')} subtitle={text('policies.subtitle')}>
      <PrintStyle />
      <Loaded query={query}>
        {(pages) => (
          <Panel>
            <Stack gap={4}>
              {pages.length > 0 && (
                <Box data-screen-only>
                  <PolicyPicker
                    pages={pages}
                    chosen={page}
                    onPick={(picked) => {
                      choose({ page: picked });
                    }}
                  />
                </Box>
              )}
              {page !== undefined && <Policy pages={pages} page={page} asked={asked} onChoose={choose} />}
              {page === undefined && <Empty>{text(pages.length === 0 ? 'policies.none' : 'policies.choose')}</Empty>}
            </Stack>
          </Panel>
        )}
      </Loaded>
    </PageFrame>
  );
};
