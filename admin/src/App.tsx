import { Page } from '@strapi/strapi/admin';
import { Navigate, Outlet, Route, Routes } from 'react-router-dom';
import { addressOf, isSection, Pages } from './core/components/pages';
import { PAGES } from './pages';
import { OPENING_RIGHTS, PERMISSIONS, type OpeningRight } from './core/permissions';
import { BASE } from './core/plugin-id';
import { useRights } from './core/use-rights';

/** The pages that a right opens. Readers without the right to imports begin with the last main page that they may open. */
const Protected = ({ right }: { right: OpeningRight }) => {
  const rights = useRights();
  const start = PAGES.findLast((page) => isSection(page) && rights[page.right]);
  if (right === 'read' && !rights.read && start !== undefined) return <Navigate to={addressOf(start)} replace />;
  return (
    <Page.Protect permissions={PERMISSIONS[right]}>
      <Outlet />
    </Page.Protect>
  );
};

/** The plugin's pages. */
export const App = () => (
  <Pages.Provider value={PAGES}>
    <Routes>
      {OPENING_RIGHTS.map((right) => (
        // with its key, what one right allowed is not kept for the next
        <Route key={right} element={<Protected key={right} right={right} />}>
          {PAGES.filter((page) => page.right === right).map(({ path, component: Content }) => (
            <Route key={path} path={path} element={<Content />} />
          ))}
        </Route>
      ))}
      <Route path="*" element={<Navigate to={BASE} replace />} />
    </Routes>
  </Pages.Provider>
);
