import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { CoverageRoutes } from './coverage/CoverageRoutes';
import { FindingPage } from './findings/FindingPage';
import { FindingsPage } from './findings/FindingsPage';
import { NewImportPage } from './imports/source/NewImportPage';
import { StagedPage } from './imports/StagedPage';
import { CertificationsPage } from './overview/CertificationsPage';
import { OverviewPage } from './overview/OverviewPage';
import { PERMISSIONS } from './permissions';
import { PlanItemPage } from './plan/item/PlanItemPage';
import { BASE } from './plugin-id';
import { RunPage } from './runs/RunPage';
import { RunsPage } from './runs/list/RunsPage';
import { useRights } from './use-rights';
import { VerificationRoutes } from './verification/VerificationRoutes';

const Pages = () => {
  const { read, verify, pages } = useRights();
  // who may not read imports begins with what they may do
  if (!read && verify) return <Navigate to={`${BASE}/verify`} replace />;
  if (!read && pages) return <Navigate to={`${BASE}/coverage`} replace />;
  return (
    <Page.Protect permissions={PERMISSIONS.read}>
      <Routes>
        <Route index element={<OverviewPage />} />
        <Route path="certifications" element={<CertificationsPage />} />
        <Route path="findings" element={<FindingsPage />} />
        <Route path="findings/:id" element={<FindingPage />} />
        <Route path="runs" element={<RunsPage />} />
        <Route path="imports/new" element={<NewImportPage />} />
        <Route path="imports/:id" element={<StagedPage />} />
        <Route path="imports/:id/items/:n" element={<PlanItemPage />} />
        <Route path="runs/:run" element={<RunPage />} />
        <Route path="*" element={<Navigate to={BASE} replace />} />
      </Routes>
    </Page.Protect>
  );
};

/** The plugin's pages. */
export const App = () => (
  <Routes>
    <Route path="verify/*" element={<VerificationRoutes />} />
    <Route path="coverage/*" element={<CoverageRoutes />} />
    <Route path="*" element={<Pages />} />
  </Routes>
);
