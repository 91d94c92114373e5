import { controllers } from '../../../server/src/doors/controllers';
import { adminRouter, routes } from '../../../server/src/doors/routes';
import { services } from '../../../server/src/doors/services';

/** What a route of the panel needs, as one line. */
const rightsOf = ({ config }: (typeof adminRouter.routes)[number]): string[] =>
  config.policies
    .flatMap((policy) => (typeof policy === 'string' ? [] : policy.config.actions))
    .map((action) => (typeof action === 'string' ? action : `${action.action} ${action.subject}`));

test('the routes of the panel, in the order in which Strapi tries them', () => {
  expect(
    adminRouter.routes.map((route) => [route.method, route.path, route.handler, ...rightsOf(route)].join(' ')),
  ).toMatchSnapshot();
});

test('the routers, in the order in which Strapi tries them', () => {
  expect(Object.keys(routes)).toMatchSnapshot();
});

test('the controllers', () => {
  expect(Object.keys(controllers).sort()).toMatchSnapshot();
});

test('the controllers of REST, in the order in which forms of roles and tokens list them', () => {
  const ofPanel = new Set(adminRouter.routes.map(({ handler }) => handler.split('.')[0]));
  expect(Object.keys(controllers).filter((name) => !ofPanel.has(name))).toMatchSnapshot();
});

test('the services', () => {
  expect(Object.keys(services).sort()).toMatchSnapshot();
});
