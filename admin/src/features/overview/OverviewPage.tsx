import { Typography } from '@strapi/design-system';
import { Bullets } from '../../core/components/Bullets';
import { Details } from '../../core/components/Details';
import { Empty } from '../../core/components/Empty';
import { Loaded } from '../../core/components/Loaded';
import { PageFrame } from '../../core/components/PageFrame';
import { Panel } from '../../core/components/Panel';
import { Stack } from '../../core/components/Stack';
import { NewImport } from '../sources';
import { useText } from '../../core/language/use-text';
import { useRights } from '../../core/use-rights';
import type { Overview } from '../../../../model/contracts/overview';
import { Ending } from './Ending';
import { LastImport } from './LastImport';
import { NumberLinks, type NumberLink } from './NumberLinks';
import { useOverview } from './overview-api';
import { useNumbers } from './use-numbers';
import { Work } from './Work';

const isEmpty = ({ certifications, pages, lastImport }: Overview): boolean =>
  certifications.total === 0 && (pages?.total ?? 0) === 0 && lastImport === null;

/** Numbers that ask for something; those that are 0 are folded away. */
const Asking = ({ links, ...props }: { links: NumberLink[]; label: string; columns: 4 | 6 }) => {
  const text = useText();
  const [zeros, others] = [links.filter(({ count }) => count === 0), links.filter(({ count }) => count !== 0)];
  return (
    <>
      {others.length > 0 && <NumberLinks {...props} links={others} />}
      {zeros.length > 0 && (
        <Details
          summary={<Typography textColor="neutral600">{text('overview.zeros', { count: zeros.length })}</Typography>}
        >
          <NumberLinks {...props} label={text('overview.zeros', { count: zeros.length })} links={zeros} />
        </Details>
      )}
    </>
  );
};

const Numbers = (overview: Overview) => {
  const text = useText();
  const { ofCertifications, ofPages, ofClaims, ofFindings, ofConflicts, ofRequests } = useNumbers();
  const { certifications, pages, lastImport } = overview;
  return (
    <Stack>
      <Work {...overview} />
      <Ending {...overview} />
      <Panel
        title={text('overview.certifications', { count: certifications.total })}
        description={text('overview.certificationsHint')}
      >
        <Asking label={text('overview.certificationNumbers')} links={ofCertifications(overview)} columns={6} />
      </Panel>
      {pages !== null && (
        <Panel title={text('overview.pages', { count: pages.total })}>
          <Asking label={text('overview.pageNumbers')} links={ofPages(overview)} columns={4} />
        </Panel>
      )}
      <Panel title={text('overview.imports')}>
        <Asking
          label={text('overview.imports')}
          links={[ofClaims(overview), ofFindings(overview), ofConflicts(overview), ...ofRequests(overview)]}
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
