import type { RunningStrapi } from '../../support/app/boot';
import type { MarkedContent } from './marked-content';
import type { Token } from './principals';

type Send = (app: RunningStrapi, content: MarkedContent, token: Token) => Promise<{ status: number; body: unknown }>;

/** A way to content, for somebody who may read every type. */
export interface Door {
  name: string;
  send: Send;
  /** Whether a reader of drafts, and of restricted evidence, is shown marked content here. */
  drafts?: boolean;
  restricted?: boolean;
  /** Answers do not hold what is published either: a door to drafts only. */
  closed?: boolean;
}

const get =
  (path: string | ((content: MarkedContent) => string)): Send =>
  async (app, content, token) =>
    app.get(typeof path === 'string' ? path : path(content), { token });

export const askGraphql = async (app: RunningStrapi, query: string, token: Token) =>
  app.post('/graphql', { query }, { token });

const graphql =
  (query: string | ((content: MarkedContent) => string)): Send =>
  async (app, content, token) =>
    askGraphql(app, typeof query === 'string' ? query : query(content), token);

const rest = (path: string, more: Partial<Door> = {}): Door => ({
  name: `GET ${path}`,
  send: get(`/api/${path}`),
  ...more,
});
const gql = (query: string, more: Partial<Door> = {}): Door => ({ name: query, send: graphql(query), ...more });

const BOTH = { restricted: true };
const CARD = 'populate[card][populate]';
const DEEP = 'populate[pages][populate][certifications]=true&populate[pages][populate][documents][populate]=file';

const SHOWN = 'pages { title } page { title } certifications { name } docs { title file { url } }';
const CONNECTED = SHOWN.replaceAll(
  /(pages|certifications|docs) (\{(?:[^{}]|\{[^{}]*\})*\})/g,
  '$1_connection { nodes $2 }',
);
const ALL = SHOWN + ' ' + CONNECTED;

export const DOORS: Door[] = [
  rest('compliance/pages?populate=*', BOTH),
  rest('compliance/documents?populate=*', BOTH),
  rest('compliance/pages?status=draft&populate=*', { drafts: true, restricted: true, closed: true }),
  rest('compliance/pages?populate[cards][populate]=*', BOTH),
  rest('compliance/pages?populate=cards.docs.file', BOTH),
  rest('compliance/pages?populate[zone][populate]=*', BOTH),
  rest('compliance/pages?populate[zone][on][shared.card][populate][docs][populate]=file', BOTH),
  rest('compliance/pages?populate[things][populate][card][populate]=*', BOTH),
  rest('compliance/pages?populate[things][populate][zone][populate]=*', BOTH),
  rest('compliance/pages?populate[shelf][populate]=*', BOTH),
  rest('compliance/pages/by-path?path=/shown/&populate[cards][populate]=*', BOTH),
  rest('compliance/pages/by-path?path=/shown/&format=markdown'),
  rest('compliance/pages?fields=title,jsonld'),
  rest('compliance/overview?locale=*'),
  rest('compliance/llms.txt'),
  rest('compliance/page-versions?populate=*&locale=*'),
  rest('compliance/page-versions?status=draft&populate=*', { drafts: true, closed: true }),
  rest('compliance/pages/versions?path=/shown/'),
  rest('compliance/pages/versions?path=/shown/&asOf=2099-01-01'),
  rest('compliance/pages/by-path?path=/shown/&asOf=2099-01-01&fields=title,body,html,toc,jsonld'),
  rest('compliance/pages/by-path?path=/shown/&version=shown-2&fields=title,body,html,toc,jsonld'),
  rest('compliance/processors?populate=*&locale=*'),
  rest('compliance/processors?status=draft&populate=*', { drafts: true, closed: true }),
  rest('compliance/processors.csv'),
  rest('compliance/overview.jsonld'),

  rest('things?populate=*', BOTH),
  rest('things?populate=docs,page', BOTH),
  rest('things?populate[0]=docs.file&populate[1]=pages', BOTH),
  rest('things?populate[docs]=true', BOTH),
  rest('things?populate[docs][populate]=*', BOTH),
  rest('things?populate[docs][fields]=title&populate[docs][populate][file]=true', BOTH),
  rest('things?populate[docs][filters][visibility][$ne]=public&populate[pages]=true', BOTH),
  rest('things?populate[pages][populate]=*', BOTH),
  rest(`things?${DEEP}`, BOTH),
  rest('things?populate[pages][populate][localizations]=true'),
  rest(`things?${CARD}=*`, BOTH),
  rest(`things?${CARD}[docs][populate]=file&${CARD}[page]=true`, BOTH),
  rest('things?populate[cards][populate]=*', BOTH),
  rest('things?populate[zone][populate]=*', BOTH),
  rest('things?populate[zone][on][shared.card][populate]=*', BOTH),
  rest('things?populate[zone][on][shared.card][populate][docs][populate]=file&populate[pages]=true', BOTH),
  rest('things?status=draft&populate=*', { drafts: true, restricted: true, closed: true }),
  rest('things?status=DRAFT&populate=*', { drafts: true, restricted: true, closed: true }),
  rest('things?populate[image][populate]=related', { drafts: true }),
  rest('things?populate[image][populate][related][on][plugin::compliance.certification]=true', { drafts: true }),
  rest('upload/files?populate=related&filters[name]=badge.png', { drafts: true }),
  rest('upload/files?populate=*&filters[name]=badge.png&status=draft', { drafts: true, closed: true }),
  rest('users?populate=*', { drafts: true, restricted: true }),
  rest('users?populate[docs][populate]=file&populate[pages]=true', { drafts: true, restricted: true }),
  rest('users?status=draft&populate[0]=docs&populate[1]=pages', { drafts: true, restricted: true, closed: true }),
  rest('shelves?populate=*', BOTH),
  rest('shelves?status=draft&populate=*', { drafts: true, restricted: true, closed: true }),
  rest('shelves?populate[things][populate]=*', BOTH),
  rest('front?populate=*', BOTH),
  { name: 'GET one thing', send: get(({ thing }) => `/api/things/${thing}?populate=*`), ...BOTH },
  {
    name: 'PUT a shelf',
    send: async (app, { shelf }, token) =>
      app.put(`/api/shelves/${shelf}?populate=*`, { data: { name: 'shelf' } }, { token }),
    ...BOTH,
  },
  {
    name: 'POST a shelf',
    send: async (app, { pages, documents }, token) =>
      app.post(
        '/api/shelves?populate=*',
        { data: { name: 'more', pages: Object.values(pages), docs: Object.values(documents) } },
        { token },
      ),
    ...BOTH,
  },
  {
    name: 'PUT a thing',
    send: async (app, { thing }, token) =>
      app.put(`/api/things/${thing}?status=draft&populate=*`, { data: { name: 'thing' } }, { token }),
    drafts: true,
    restricted: true,
    closed: true,
  },

  gql('{ compliancePageVersions { key title summary body page { title body } } }'),
  gql('{ compliancePageVersions(status: DRAFT) { key title body } }', { drafts: true, closed: true }),
  gql('{ compliancePages { title body html } }'),
  gql('{ complianceProcessors { name effectiveStatus services { name } } }'),
  gql('{ complianceProcessors(status: DRAFT) { name } }', { drafts: true, closed: true }),
  gql('{ compliancePages { title } }'),
  gql('{ compliancePages(status: DRAFT) { title } }', { drafts: true, closed: true }),
  gql('{ compliancePages(filters: { publishedAt: { null: true } }, status: PUBLISHED) { title } }', { closed: true }),
  gql('{ compliancePages(publicationFilter: NEVER_PUBLISHED, status: DRAFT) { title } }', {
    drafts: true,
    closed: true,
  }),
  gql(
    `{ compliancePages { title cards { ${ALL} } zone { ... on ComponentSharedCard { ${ALL} } } shelf { ${ALL} } } }`,
    BOTH,
  ),
  gql('{ compliancePages_connection { nodes { title } } }'),
  gql('{ compliancePages_connection(status: DRAFT) { nodes { title } } }', { drafts: true, closed: true }),
  gql('{ complianceDocuments { title file { url } } }', BOTH),
  gql('{ complianceDocuments_connection { nodes { title file { url } } } }', BOTH),
  gql(
    '{ compliancePages { title parent { title } localizations { title } certifications { name } documents { title } } }',
    BOTH,
  ),
  gql(
    '{ compliancePages { title certifications { name documents { title } pages { title documents { title } } } } }',
    BOTH,
  ),
  {
    name: 'one page',
    send: graphql(({ pages }) => `{ compliancePage(documentId: "${pages.edited}") { title } }`),
  },
  {
    name: 'one draft page',
    send: graphql(({ pages }) => `{ compliancePage(documentId: "${pages.draft}", status: DRAFT) { title } }`),
    drafts: true,
    closed: true,
  },
  {
    name: 'one internal document',
    send: graphql(({ documents }) => `{ complianceDocument(documentId: "${documents.internal}") { title } }`),
    restricted: true,
    closed: true,
  },
  gql(`{ things { ${ALL} } }`, BOTH),
  gql(`{ things(status: DRAFT) { ${ALL} } }`, { drafts: true, restricted: true, closed: true }),
  gql('{ things { pages(filters: { publishedAt: { notNull: false } }) { title } } }', { closed: true }),
  gql('{ things { docs(filters: { visibility: { ne: "public" } }) { title } pages { title } } }', BOTH),
  gql(`{ things_connection { nodes { ${ALL} } } }`, BOTH),
  gql(`{ things { card { ${ALL} } cards { ${ALL} } zone { ... on ComponentSharedCard { ${ALL} } } } }`, BOTH),
  gql(
    '{ things { pages { documents { title file { url } } certifications { name } localizations { title } } } }',
    BOTH,
  ),
  // Strapi 5.54 answers every query for `related` with an error.
  gql('{ things(status: DRAFT) { image { related { ... on ComplianceCertification { name } } } } }', { closed: true }),
  gql(`{ shelves { ${ALL} things { ${ALL} } } }`, BOTH),
  gql(`{ shelves(status: DRAFT) { ${ALL} } }`, { drafts: true, restricted: true }),
  gql(`{ front { ${ALL} } }`, BOTH),
  {
    name: 'mutation updateShelf',
    send: graphql(
      ({ shelf }) => `mutation { updateShelf(documentId: "${shelf}", data: { name: "shelf" }) { ${ALL} } }`,
    ),
    drafts: true,
    restricted: true,
  },
  {
    name: 'mutation updateThing',
    send: graphql(
      ({ thing }) => `mutation { updateThing(documentId: "${thing}", data: { name: "thing" }) { ${ALL} } }`,
    ),
    ...BOTH,
  },
];
