import { useParams } from 'react-router-dom';
import { WORDS } from '../../../../../../model/lists/words';
import type { PlanItemDetail } from '../../../../core/api/plan';
import { bareKey } from '../../../../core/language/bare-key';
import { Facts } from '../../../../core/components/Facts';
import { Loaded } from '../../../../core/components/Loaded';
import { Notice } from '../../../../core/components/Notice';
import { PageFrame } from '../../../../core/components/PageFrame';
import { Panel } from '../../../../core/components/Panel';
import { Stack } from '../../../../core/components/Stack';
import { SideBySide } from '../../../../core/diff/SideBySide';
import { useLabels } from '../../../../core/language/use-labels';
import { useText, type TextKey } from '../../../../core/language/use-text';
import { useWords } from '../../../../core/language/use-words';
import { BASE } from '../../../../core/plugin-id';
import { ActionMark } from '../ActionMark';
import { Deciding } from '../../decisions/Deciding';
import { Findings } from '../../findings/Findings';
import { useComplianceGetStagedImportQuery } from '../../staging-api';
import { useComplianceGetPlanItemQuery } from '../plan-api';
import { useReason } from '../../../../core/values/use-reason';
import { Changes } from './Changes';

const publicationOf = ({ action, publish }: PlanItemDetail): TextKey => {
  if (action === 'skip' || action === 'unchanged') return 'item.kept';
  if (!publish) return 'item.draft';
  return action === 'conflict' ? 'item.resolved' : 'item.published';
};

const Content = ({ item }: { item: PlanItemDetail }) => {
  const text = useText();
  const words = useWords();
  const reasonText = useReason();
  const { typeName, localeName } = useLabels();
  return (
    <Stack>
      <Panel>
        <Facts
          facts={[
            [words(WORDS.action), <ActionMark key="action" action={item.action} />],
            [words(WORDS.type), typeName(item.type)],
            [words(WORDS.language), localeName(item.locale)],
            [text('item.file'), item.sourcePath],
            [text('item.key'), bareKey(item)],
            [text('item.publication'), text(publicationOf(item))],
          ]}
        />
      </Panel>
      {item.action === 'conflict' && <Notice look="warning" title={text('item.conflict')} />}
      {item.reason !== null && item.action !== 'conflict' && <Notice look="info" title={reasonText(item.reason)} />}
      {item.changes.length > 0 && (
        <Panel title={text('item.changes')} description={text('item.changesHint')}>
          <Changes item={item} />
        </Panel>
      )}
      {item.findings.length > 0 && (
        <Panel title={words(WORDS.findings)}>
          <Findings findings={item.findings} more={item.more} />
        </Panel>
      )}
      <Panel title={text('item.sideBySide')} description={text('item.sideBySideHint')}>
        <SideBySide
          titles={[text('item.source'), text('item.result')]}
          source={item.source}
          missing={text('item.noSource')}
          type={item.type}
          fields={item.fieldsAfter}
        />
      </Panel>
    </Stack>
  );
};

/** One entry of a plan: the source, what becomes of it, and what differs from what is stored. */
export const PlanItemPage = () => {
  const text = useText();
  const { id = '', n = '' } = useParams();
  const query = useComplianceGetPlanItemQuery({ id, n });
  const { data: staged } = useComplianceGetStagedImportQuery(id);
  return (
    <PageFrame title={query.data?.title ?? query.data?.key ?? text('item.title')} back={`${BASE}/imports/${id}`}>
      <Loaded query={query}>
        {(item) => (
          <Deciding id={id} planHash={staged?.plan?.planHash ?? ''}>
            <Content item={item} />
          </Deciding>
        )}
      </Loaded>
    </PageFrame>
  );
};
