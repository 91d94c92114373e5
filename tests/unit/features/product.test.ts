import { controllers, panelRoutes, routes } from '../../../server/src/doors/routes';
import { services } from '../../../server/src/doors/services';

const rightsOf = ({ needs }: (typeof panelRoutes)[number]): string[] =>
  needs.map((action) => (typeof action === 'string' ? action : `${action.action} ${action.subject}`));

test('the routes of the panel, in the order in which Strapi tries them', () => {
  expect(panelRoutes.map((route) => [route.method, route.path, ...rightsOf(route)].join(' '))).toMatchSnapshot();
});

test('the routers, in the order in which Strapi tries them', () => {
  expect(Object.keys(routes)).toMatchSnapshot();
});

test('the controllers of REST, in the order in which forms of roles and tokens list them', () => {
  expect(Object.keys(controllers)).toMatchSnapshot();
});

test('the services', () => {
  expect(Object.keys(services).sort()).toMatchSnapshot();
});
