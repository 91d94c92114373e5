import { Bullets } from '../../core/components/Bullets';
import { Empty } from '../../core/components/Empty';
import { Loaded } from '../../core/components/Loaded';
import { PageFrame } from '../../core/components/PageFrame';
import { Panel } from '../../core/components/Panel';
import { Stack } from '../../core/components/Stack';
import { NewImport } from '../sources';
import { useText } from '../../core/language/use-text';
import { useRights } from '../../core/use-rights';
import type { Overview } from '../../../../model/contracts/overview';
import { LastImport } from './LastImport';
import { NumberLinks } from './NumberLinks';
import { useOverview } from './overview-api';
import { useNumbers } from './use-numbers';

const isEmpty = ({ certifications, pages, lastImport }: Overview): boolean =>
  certifications.total === 0 && (pages?.total ?? 0) === 0 && lastImport === null;

const Numbers = (overview: Overview) => {
  const text = useText();
  const { ofCertifications, ofPages, ofClaims, ofFindings, ofConflicts } = useNumbers();
  const { certifications, pages, lastImport } = overview;
  return (
    <Stack>
      <Panel
        title={text('overview.certifications', { count: certifications.total })}
        description={text('overview.certificationsHint')}
      >
        <NumberLinks label={text('overview.certificationNumbers')} links={ofCertifications(overview)} columns={6} />
      </Panel>
      {pages !== null && (
        <Panel title={text('overview.pages', { count: pages.total })}>
          <NumberLinks label={text('overview.pageNumbers')} links={ofPages(overview)} columns={4} />
        </Panel>
      )}
      <Panel title={text('overview.imports')}>
        <NumberLinks
          label={text('overview.imports')}
          links={[ofClaims(overview), ofFindings(overview), ofConflicts(overview)]}
          columns={4}
        />
        <LastImport run={lastImport} />
      </Panel>
    </Stack>
  );
};

const PROMISES = ['promise.editors', 'promise.facts', 'promise.plan', 'promise.verified', 'promise.rollback'] as const;

/** The rules that people may rely on, whatever they do here. */
const Promises = () => {
  const text = useText();
  return (
    <Panel title={text('promise.title')}>
      <Bullets lines={PROMISES.map((promise) => text(promise))} />
    </Panel>
  );
};

/** The plugin's first page: what needs attention in the trust center. */
export const OverviewPage = () => {
  const text = useText();
  const { upload } = useRights();
  const query = useOverview();
  return (
    <PageFrame title={text('name')} subtitle={text('overview.subtitle')} actions={upload && <NewImport />}>
      <Stack>
        <Loaded query={query}>
          {(overview) =>
            isEmpty(overview) ? (
              <Empty action={upload && <NewImport />}>
                {text(upload ? 'overview.empty' : 'overview.emptyNoRight')}
              </Empty>
            ) : (
              <Numbers {...overview} />
            )
          }
        </Loaded>
        <Promises />
      </Stack>
    </PageFrame>
  );
};
