import { COVERAGE_LIST } from '../../model/lists/coverage';
import { DOCUMENT_REQUESTS_LIST } from '../../model/lists/document-requests';
import { EVIDENCE_LINKS_LIST } from '../../model/lists/evidence-links';
import { FINDINGS_LIST } from '../../model/lists/findings';
import { RUNS_LIST } from '../../model/lists/runs';
import { QUEUE_LIST } from '../../model/lists/verification';
import { PROCESSORS_LIST } from '../../model/lists/processors';
import type { PanelPage } from './core/components/pages';
import { ClaimsPage } from './features/certifications/claims/ClaimsPage';
import { PoliciesPage } from './features/certifications/claims/PoliciesPage';
import { CoveragePage } from './features/coverage/CoveragePage';
import { PairPage } from './features/coverage/PairPage';
import { LinksPage } from './features/evidence/LinksPage';
import { FindingPage } from './features/findings/FindingPage';
import { FindingsPage } from './features/findings/FindingsPage';
import { NewImportPage } from './features/sources/new-import/NewImportPage';
import { StagedPage } from './features/sources/StagedPage';
import { CertificationsPage } from './features/overview/CertificationsPage';
import { OverviewPage } from './features/overview/OverviewPage';
import { PlanItemPage } from './features/sources/plan/item/PlanItemPage';
import { RunPage } from './features/imports/RunPage';
import { RunsPage } from './features/imports/list/RunsPage';
import { ProcessorsPage } from './features/processors/ProcessorsPage';
import { RequestsPage } from './features/requests/RequestsPage';
import { QueuePage } from './features/verification/QueuePage';
import { VerificationPage } from './features/verification/VerificationPage';

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
  { path: 'processors', right: 'processors', component: ProcessorsPage, section: PROCESSORS_LIST.title },
  { path: 'verify', right: 'verify', component: QueuePage, section: QUEUE_LIST.title },
  { path: 'verify/:documentId', right: 'verify', component: VerificationPage },
  { path: 'claims/pages', right: 'versions', component: PoliciesPage, section: 'policies.title' },
  { path: 'claims', right: 'certifications', component: ClaimsPage, section: 'claims.title' },
  { path: 'document-requests', right: 'send', component: RequestsPage, section: DOCUMENT_REQUESTS_LIST.title },
  { path: 'evidence-links', right: 'send', component: LinksPage, section: EVIDENCE_LINKS_LIST.title },
];
