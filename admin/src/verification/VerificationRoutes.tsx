import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../permissions';
import { QueuePage } from './QueuePage';
import { VerificationPage } from './VerificationPage';

/** The pages of those who verify certifications; they need no right to imports. */
export const VerificationRoutes = () => (
  <Page.Protect permissions={PERMISSIONS.verify}>
    <Routes>
      <Route index element={<QueuePage />} />
      <Route path=":documentId" element={<VerificationPage />} />
    </Routes>
  </Page.Protect>
);
