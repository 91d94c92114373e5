import type { Core } from '@strapi/strapi';
import { insertFile } from '../content/stored';
import { writer } from '../rest/sample-content';

/** Words that stand nowhere but in one kind of content that not everybody may read. */
export const MARKERS = {
  /** Of entries that were never published, of a translation that was not, of edits since a publication. */
  drafts: ['MARKDRAFT', 'MARKZH', 'MARKEDIT', 'MARKCERT', 'MARKDOCDRAFT', 'MARKPROCESSOR', 'MARKVERSION'],
  /** Of internal evidence, and of the file of evidence that is on request. */
  restricted: ['MARKINTERNAL', 'MARKFILE'],
  /** The key of a file in the private folder, and why customers got less notice: nobody reads them over an API. */
  nobody: ['MARKPRIVATE', 'MARKREASON'],
};

const every = (...ids: string[]) => ids.map((documentId) => ({ documentId, locale: 'en' }));

interface Documents {
  create: (query: object) => Promise<{ documentId: string }>;
  update: (query: object) => Promise<unknown>;
  publish: (query: object) => Promise<unknown>;
}

const documentsOf = (strapi: Core.Strapi, uid: string) =>
  strapi.documents(uid as 'plugin::upload.file') as unknown as Documents;

/** Content of which some is marked, and entries of the application's types that link to all of it. */
export const writeMarkedContent = async (strapi: Core.Strapi) => {
  const page = writer(strapi, 'page');
  const shown = await page.create({ title: 'Shown page', slug: 'shown', path: '/shown/' });
  await page.publish(shown);
  await page.translate(shown, { title: 'MARKZH', slug: 'shown', path: '/shown-zh/' });
  const edited = await page.create({ title: 'Shown edited page', slug: 'edited', path: '/edited/', parent: shown });
  await page.publish(edited, 'en');
  await page.translate(edited, { title: 'MARKEDIT', path: '/edited/' }, { locale: 'en' });
  const draft = await page.create({ title: 'MARKDRAFT', slug: 'draft', path: '/draft/', parent: shown });

  const certification = writer(strapi, 'certification');
  const certified = await certification.create({
    ...{ key: 'shown', name: 'Shown certification', certificationStatus: 'active', validUntil: '2099-12-31' },
  });
  await certification.publish(certified);
  const uncertified = await certification.create({ key: 'draft', name: 'MARKCERT' });

  const processor = writer(strapi, 'processor');
  const reason = { effectiveOn: '2099-01-01', noticeException: 'MARKREASON' };
  await processor.publish(
    await processor.create({ key: 'shown', name: 'Shown processor', kind: 'subprocessor', ...reason }),
  );
  const unannounced = await processor.create({ key: 'draft', name: 'MARKPROCESSOR', kind: 'subprocessor' });
  await processor.translate(unannounced, { name: 'MARKPROCESSOR' });

  const version = writer(strapi, 'page-version');
  const text = { page: shown, title: 'Shown page', body: 'Shown text' };
  await version.publish(await version.create({ key: 'shown-1', ...text }));
  const announced = await version.create({ key: 'shown-2', effectiveFrom: '2099-01-01', ...text });
  await version.publish(announced);
  const marked = { title: 'MARKVERSION', summary: 'MARKVERSION', body: 'MARKVERSION' };
  await version.translate(announced, marked, { locale: 'en' });
  await version.create({ key: 'shown-3', effectiveFrom: '2026-01-01', page: shown, ...marked });

  const document = writer(strapi, 'document');
  const evidence = async (key: string, title: string, visibility: string, data = {}) => {
    const id = await document.create({ key, title, visibility, ...data });
    await document.publish(id);
    return id;
  };
  const open = await evidence('open', 'Shown evidence', 'public', { file: await insertFile(strapi, 'Shown') });
  const asked = await evidence('asked', 'Shown on request', 'on-request', { privateFile: 'private/MARKPRIVATE.pdf' });
  const internal = await evidence('internal', 'MARKINTERNAL', 'internal');
  const docDraft = await document.create({ key: 'doc-draft', title: 'MARKDOCDRAFT', visibility: 'public' });
  // Past the validation that forbids it: older data, or a visibility that was changed by hand.
  const file = await insertFile(strapi, 'MARKFILE');
  const rows = strapi.db.query('plugin::compliance.document');
  for (const { id } of (await rows.findMany({ where: { documentId: asked } })) as { id: number }[])
    await rows.update({ where: { id }, data: { file } });
  // a badge that a draft uses as well: the way back from a file leads to both
  const badge = await insertFile(strapi, 'badge.png');
  for (const id of [certified, uncertified])
    await documentsOf(strapi, 'plugin::compliance.certification').update({
      documentId: id,
      locale: 'en',
      data: { badge },
    });
  await certification.publish(certified);

  const links = {
    pages: every(shown, edited, draft),
    page: { documentId: edited, locale: 'en' },
    certifications: every(certified, uncertified),
    docs: every(open, asked, internal, docDraft),
  };
  const card = { label: 'card', ...links };
  const thing = await documentsOf(strapi, 'api::thing.thing').create({
    data: {
      name: 'thing',
      ...links,
      card,
      cards: [card, card],
      zone: [{ __component: 'shared.card', ...card }],
      image: badge,
    },
    status: 'published',
  });
  // things with one document each, for questions about what a thing does not have
  for (const [name, document] of Object.entries({ open, internal }))
    await documentsOf(strapi, 'api::thing.thing').create({
      data: { name, docs: every(document) },
      status: 'published',
    });
  const shelf = await documentsOf(strapi, 'api::shelf.shelf').create({
    data: { name: 'shelf', ...links, things: [thing.documentId] },
  });
  await documentsOf(strapi, 'api::thing.thing').publish({ documentId: thing.documentId });
  await documentsOf(strapi, 'api::front.front').create({ data: { name: 'front', ...links } });
  await documentsOf(strapi, 'api::post.post').create({
    locale: 'en',
    data: { name: 'post', ...links },
    status: 'published',
  });
  await documentsOf(strapi, 'plugin::users-permissions.user').create({
    data: { username: 'linked', email: 'linked@example.com', ...links },
  });
  // evidence and certifications of the plugin's own pages, and what the application has added to them
  await documentsOf(strapi, 'plugin::compliance.page').update({
    documentId: shown,
    locale: 'en',
    data: {
      certifications: links.certifications,
      documents: links.docs,
      cards: [card],
      zone: [{ __component: 'shared.card', ...card }],
      things: [thing.documentId],
      shelf: shelf.documentId,
    },
  });
  await page.publish(shown, 'en');
  return {
    pages: { shown, edited, draft },
    documents: { open, asked, internal, docDraft },
    certified,
    uncertified,
    thing: thing.documentId,
    shelf: shelf.documentId,
    badge,
  };
};

export type MarkedContent = Awaited<ReturnType<typeof writeMarkedContent>>;
