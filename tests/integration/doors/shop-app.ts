/** An application with types of its own that link to the plugin's, in every way in which a type can. */

const relation = (type: string, kind = 'manyToMany') => ({
  type: 'relation',
  relation: kind,
  target: `plugin::compliance.${type}`,
});

const LINKS = {
  pages: relation('page'),
  page: relation('page', 'manyToOne'),
  certifications: relation('certification'),
  docs: relation('document'),
};

const collection = (name: string, draftAndPublish: boolean, attributes: object) => ({
  kind: 'collectionType',
  collectionName: `${name}s`,
  info: { singularName: name, pluralName: `${name}s`, displayName: name },
  options: { draftAndPublish },
  attributes: { name: { type: 'string' }, ...LINKS, ...attributes },
});

const THING = collection('thing', true, {
  card: { type: 'component', component: 'shared.card' },
  cards: { type: 'component', component: 'shared.card', repeatable: true },
  zone: { type: 'dynamiczone', components: ['shared.card'] },
  image: { type: 'media', multiple: false },
  shelves: { type: 'relation', relation: 'manyToMany', target: 'api::shelf.shelf', inversedBy: 'things' },
});

/** A type without drafts: Strapi joins the drafts of what it links to, beside the published rows. */
const SHELF = collection('shelf', false, {
  things: { type: 'relation', relation: 'manyToMany', target: 'api::thing.thing', mappedBy: 'shelves' },
});
SHELF.info.pluralName = 'shelves';

/** A type in several languages: Strapi joins the versions of an entry, drafts and published, to each of its rows. */
const POST = {
  ...collection('post', true, {}),
  pluginOptions: { i18n: { localized: true } },
};

const FRONT = { ...collection('front', false, {}), kind: 'singleType' };

const CARD = {
  collectionName: 'components_shared_cards',
  info: { displayName: 'Card' },
  attributes: { label: { type: 'string' }, ...LINKS },
};

const api = (schema: { info: { singularName: string } }) => {
  const name = schema.info.singularName;
  const factory = (what: string) =>
    `module.exports = require('@strapi/strapi').factories.createCore${what}('api::${name}.${name}');\n`;
  return {
    [`src/api/${name}/content-types/${name}/schema.json`]: JSON.stringify(schema),
    [`src/api/${name}/controllers/${name}.js`]: factory('Controller'),
    [`src/api/${name}/services/${name}.js`]: factory('Service'),
    [`src/api/${name}/routes/${name}.js`]: factory('Router'),
  };
};

/** Routes and a resolver of the application's own: one reads as anybody does, one says that it means to read all. */
const REPORT = `
const pages = (strapi, status) => strapi.documents('plugin::compliance.page').findMany({ status, fields: ['title'] });
module.exports = {
  drafts: async (ctx) => { ctx.body = await pages(strapi, 'draft'); },
  unstated: async (ctx) => { ctx.body = await pages(strapi); },
  whole: async (ctx) => {
    ctx.body = await strapi.plugin('compliance').service('access').unrestricted(() => pages(strapi, 'draft'));
  },
};
`;

const REPORT_ROUTES = `
const route = (name) => ({ method: 'GET', path: '/report/' + name, handler: 'report.' + name, config: { auth: false } });
module.exports = { routes: ['drafts', 'unstated', 'whole'].map(route) };
`;

/** The application links its users to the plugin's types too. */
const USERS = `
module.exports = (plugin) => {
  Object.assign(plugin.contentTypes.user.schema.attributes, ${JSON.stringify(LINKS)});
  return plugin;
};
`;

/** Fields that the application has added to the plugin's pages, as docs/extending.md says. */
const localized = { pluginOptions: { i18n: { localized: true } } };
const EXTENSION = `
module.exports = (plugin) => {
  Object.assign(plugin.contentTypes.page.schema.attributes, ${JSON.stringify({
    cards: { type: 'component', component: 'shared.card', repeatable: true, ...localized },
    zone: { type: 'dynamiczone', components: ['shared.card'], ...localized },
    things: { type: 'relation', relation: 'manyToMany', target: 'api::thing.thing' },
    shelf: { type: 'relation', relation: 'manyToOne', target: 'api::shelf.shelf' },
  })});
  return plugin;
};
`;

export const SHOP_FILES: Record<string, string> = {
  'src/extensions/users-permissions/strapi-server.js': USERS,
  'src/extensions/compliance/strapi-server.js': EXTENSION,
  ...api(THING),
  ...api(SHELF),
  ...api(FRONT),
  ...api(POST),
  'src/components/shared/card.json': JSON.stringify(CARD),
  'src/api/report/controllers/report.js': REPORT,
  'src/api/report/routes/report.js': REPORT_ROUTES,
};
