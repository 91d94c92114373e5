// Keeps Meilisearch in step with what readers see: an index `pages-<locale>` for each language.
//
//   STRAPI_URL=https://cms.example.com MEILI_URL=http://127.0.0.1:7700 MEILI_KEY=… WEBHOOK_SECRET=… PORT=4000 node search.mjs
//
// It writes all pages when it starts, then those that have changed: at once when the webhook says so, and once a minute.
// STRAPI_TOKEN: a token with `find` of pages, certifications and changes, without `publicRead`.
import { timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const { STRAPI_URL = 'http://127.0.0.1:1337', STRAPI_TOKEN, WEBHOOK_SECRET = '', PORT = '4000' } = process.env;
const { MEILI_URL = 'http://127.0.0.1:7700', MEILI_KEY } = process.env;

/** Meilisearch's names for the language of each locale. Without them it guesses, and takes short Chinese texts for Japanese. */
const LANGUAGES = { en: 'eng', 'zh-CN': 'cmn' };

const settingsFor = (language) => ({
  localizedAttributes: [{ attributePatterns: ['*'], locales: [language] }],
  searchableAttributes: ['title', 'certifications', 'summary', 'text'],
  filterableAttributes: ['id'],
});

/** Pages that are read at a time, at most. */
const BATCH = 50;

const send = async (address, token, method = 'GET', body) => {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
  const response = await fetch(address, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response.json();
};

const read = (path, query) => send(`${STRAPI_URL}/api/compliance/${path}?${new URLSearchParams(query)}`, STRAPI_TOKEN);

/** Meilisearch answers before it writes: this one returns when it has written. */
const write = async (locale, method, path, body) => {
  const { taskUid } = await send(`${MEILI_URL}/indexes/pages-${locale}/${path}`, MEILI_KEY, method, body);
  for (;;) {
    const { status, error } = await send(`${MEILI_URL}/tasks/${taskUid}`, MEILI_KEY);
    if (status === 'succeeded') return;
    if (status === 'failed' || status === 'canceled') throw new Error(`Meilisearch: ${error?.message ?? status}`);
    await pause(100);
  }
};

/** Published pages of one language, some at a time. Of their certifications, only those that are held today. */
async function* readPages(locale, filters) {
  for (let last = '', pages = 2; pages > 1;) {
    const { data, meta } = await read('pages', {
      ...{ locale, fields: 'title,path,summary,html,noIndex', sort: 'documentId', 'pagination[pageSize]': BATCH },
      'populate[certifications][fields]': 'name',
      'populate[certifications][filters][effectiveStatus][$in][0]': 'active',
      'populate[certifications][filters][effectiveStatus][$in][1]': 'expiring',
      // not by number: a page that is unpublished meanwhile would move others past what is read next
      'filters[documentId][$gt]': last,
      ...filters,
    });
    yield data;
    last = data.at(-1)?.documentId;
    pages = meta.pagination.pageCount;
  }
}

/** HTML of the API without its tags: in it, each `<` begins a tag, and the next `>` ends it. The result is text, not HTML. */
const textOf = (html) =>
  html.replace(/<[^>]*>/g, ' ').replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)));

const documentOf = ({ documentId, title, path, summary, html, certifications }) => ({
  ...{ id: documentId, title, path, summary, text: textOf(html) },
  certifications: certifications.map(({ name }) => name),
});

/** Writes the pages that readers can find, of all or of those that fit the filters; answers their ids. */
const writePages = async (locale, filters) => {
  const written = [];
  for await (const pages of readPages(locale, filters)) {
    const documents = pages.filter(({ path, noIndex }) => path && !noIndex).map(documentOf);
    if (documents.length > 0) await write(locale, 'POST', 'documents?primaryKey=id', documents);
    written.push(...documents.map(({ id }) => id));
  }
  return written;
};

/** Writes all pages, and deletes what is none of them. */
const indexAll = async (locale) => {
  await write(locale, 'PATCH', 'settings', settingsFor(LANGUAGES[locale]));
  const written = await writePages(locale, {});
  await write(locale, 'POST', 'documents/delete', { filter: `id NOT IN ${JSON.stringify(written)}` });
};

/** Writes these pages as they are now, and deletes those that readers cannot find any more. */
const indexSome = async (locale, ids) => {
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    const filters = Object.fromEntries(batch.map((id, n) => [`filters[documentId][$in][${n}]`, id]));
    const written = new Set(await writePages(locale, filters));
    const gone = batch.filter((id) => !written.has(id));
    if (gone.length > 0) await write(locale, 'POST', 'documents/delete-batch', gone);
  }
};

// Nothing is known of the changes before: the first answer says that it is not complete.
let since = new Date(0).toISOString();

const catchUp = async () => {
  const { data, meta } = await read('changes', { since });
  // `page:<documentId>` is among the tags of whatever a page shows
  const tags = new Set(data.flatMap((change) => change.tags));
  const ids = [...tags].filter((tag) => tag.startsWith('page:')).map((tag) => tag.slice('page:'.length));
  const isWhole = !meta.complete || data.some(({ everything }) => everything);
  for (const locale of Object.keys(LANGUAGES)) await (isWhole ? indexAll(locale) : indexSome(locale, ids));
  since = meta.until;
};

/** One after the other: what was read first must not be written last. What fails is done again the next time. */
let running = Promise.resolve();
const start = () => {
  running = running.then(catchUp).catch((error) => console.error(error));
};

const isStrapi = ({ headers }) => {
  const [sent, secret] = [headers.authorization ?? '', WEBHOOK_SECRET].map((text) => Buffer.from(text));
  return secret.length > 0 && sent.length === secret.length && timingSafeEqual(sent, secret);
};

createServer((request, response) => {
  request.resume();
  const isTold = isStrapi(request);
  response.writeHead(isTold ? 204 : 401).end();
  if (isTold) start();
}).listen(Number(PORT));

start();
setInterval(start, 60_000);
