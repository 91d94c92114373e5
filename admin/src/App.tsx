import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { NewImportPage } from './imports/NewImportPage';
import { StagedPage } from './imports/StagedPage';
import { PERMISSIONS } from './permissions';
import { PlanItemPage } from './plan/PlanItemPage';
import { BASE } from './plugin-id';
import { RunPage } from './runs/RunPage';
import { RunsPage } from './runs/RunsPage';

/** The plugin's pages. */
export const App = () => (
  <Page.Protect permissions={PERMISSIONS.read}>
    <Routes>
      <Route index element={<RunsPage />} />
      <Route path="imports/new" element={<NewImportPage />} />
      <Route path="imports/:id" element={<StagedPage />} />
      <Route path="imports/:id/items/:n" element={<PlanItemPage />} />
      <Route path="runs/:run" element={<RunPage />} />
      <Route path="*" element={<Navigate to={BASE} replace />} />
    </Routes>
  </Page.Protect>
);
