import { COVERAGE_LIST } from '../../model/lists/coverage';
import { FINDINGS_LIST } from '../../model/lists/findings';
import { RUNS_LIST } from '../../model/lists/runs';
import { QUEUE_LIST } from '../../model/lists/verification';
import type { PanelPage } from './components/pages';
import { CoveragePage } from './coverage/CoveragePage';
import { PairPage } from './coverage/PairPage';
import { FindingPage } from './findings/FindingPage';
import { FindingsPage } from './findings/FindingsPage';
import { NewImportPage } from './imports/source/NewImportPage';
import { StagedPage } from './imports/StagedPage';
import { CertificationsPage } from './overview/CertificationsPage';
import { OverviewPage } from './overview/OverviewPage';
import { PlanItemPage } from './plan/item/PlanItemPage';
import { RunPage } from './runs/RunPage';
import { RunsPage } from './runs/list/RunsPage';
import { QueuePage } from './verification/QueuePage';
import { VerificationPage } from './verification/VerificationPage';

/** The plugin's pages, the main ones in the order in which the panel leads to them. */
export const PAGES: readonly PanelPage[] = [
  { path: '', right: 'read', component: OverviewPage, section: 'sections.overview' },
  { path: 'certifications', right: 'read', component: CertificationsPage },
  { path: 'findings', right: 'read', component: FindingsPage, section: FINDINGS_LIST.title },
  { path: 'findings/:id', right: 'read', component: FindingPage },
  { path: 'imports/new', right: 'read', component: NewImportPage },
  { path: 'imports/:id', right: 'read', component: StagedPage },
  { path: 'imports/:id/items/:n', right: 'read', component: PlanItemPage },
  { path: 'runs', right: 'read', component: RunsPage, section: RUNS_LIST.title },
  { path: 'runs/:run', right: 'read', component: RunPage },
  { path: 'coverage', right: 'pages', component: CoveragePage, section: COVERAGE_LIST.title },
  { path: 'coverage/:documentId', right: 'pages', component: PairPage },
  { path: 'verify', right: 'verify', component: QueuePage, section: QUEUE_LIST.title },
  { path: 'verify/:documentId', right: 'verify', component: VerificationPage },
];
