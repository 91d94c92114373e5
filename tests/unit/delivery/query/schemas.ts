import type { Clearance, LinkReader, Schema } from '../../../../server/src/delivery/query/reach';

const relation = (target: string) => ({ type: 'relation', target });
const text = { type: 'string' };

export const PAGE: Schema = {
  uid: 'plugin::compliance.page',
  options: { draftAndPublish: true },
  attributes: {
    title: text,
    parent: relation('plugin::compliance.page'),
    documents: { ...relation('plugin::compliance.document'), relation: 'manyToMany' },
    referrers: { ...relation('plugin::compliance.page'), relation: 'oneToMany', mappedBy: 'parent' },
    localizations: { ...relation('plugin::compliance.page'), joinColumn: { name: 'document_id' } },
  },
};
export const DOCUMENT: Schema = {
  uid: 'plugin::compliance.document',
  options: { draftAndPublish: true },
  attributes: { title: text, visibility: text, file: { type: 'media' }, pages: relation('plugin::compliance.page') },
};
export const REDIRECT: Schema = {
  uid: 'plugin::compliance.redirect',
  attributes: { from: text, page: relation('plugin::compliance.page') },
};
/** A page to which an app has added fields: a component, a dynamic zone, a type of its own and a link to any type. */
export const EXTENDED: Schema = {
  ...PAGE,
  attributes: {
    title: text,
    card: { type: 'component', component: 'shared.card' },
    zone: { type: 'dynamiczone', components: ['shared.card'] },
    shelf: relation('api::shelf.shelf'),
    any: { type: 'relation', relation: 'morphToOne' },
  },
};
const LINKS = {
  documents: { ...relation('plugin::compliance.document'), relation: 'manyToMany' },
  page: relation('plugin::compliance.page'),
};
export const CARD: Schema = { uid: 'shared.card', attributes: { label: text, ...LINKS } };
export const SHELF: Schema = {
  uid: 'api::shelf.shelf',
  attributes: { name: text, card: { type: 'component', component: CARD.uid }, ...LINKS },
};
const SCHEMAS = [PAGE, DOCUMENT, REDIRECT, CARD, SHELF];

export class Refused extends Error {}

export const reader = (clearance: Partial<Clearance> = {}): LinkReader => ({
  clearance: { drafts: false, restrictedDocuments: false, ...clearance },
  schemaOf: (uid) => SCHEMAS.find((schema) => schema.uid === uid),
  uids: SCHEMAS.map(({ uid }) => uid),
  refuse: (message) => {
    throw new Refused(message);
  },
});
