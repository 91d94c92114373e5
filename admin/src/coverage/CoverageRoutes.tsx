import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../permissions';
import { CoveragePage } from './CoveragePage';
import { PairPage } from './PairPage';

/** The pages about translations; they need no more than the permission to read pages in the Content Manager. */
export const CoverageRoutes = () => (
  <Page.Protect permissions={PERMISSIONS.pages}>
    <Routes>
      <Route index element={<CoveragePage />} />
      <Route path=":documentId" element={<PairPage />} />
    </Routes>
  </Page.Protect>
);
