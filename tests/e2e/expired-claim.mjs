import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

const DAY = 86_400_000;
/** Strapi looks at the beginning of each minute; then the site is built. In milliseconds. */
const PATIENCE = 180_000;

const getJson = async (url) => {
  const response = await fetch(url);
  assert.equal(response.status, 200, url);
  return response.json();
};

/** The names of what a page claims to hold: on its cards, and as structured data. */
const claimedHere = () => {
  const structured = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    JSON.parse(textContent)['@graph'].flatMap(({ hasCertification = [] }) => hasCertification),
  );
  return {
    cards: [...document.querySelectorAll('.card h3')].map(({ textContent }) => textContent.trim()),
    structured: structured.map(({ name }) => name),
  };
};

/** The claims of these pages together. */
const claimsOf = async (page, paths) => {
  const found = { cards: new Set(), structured: new Set() };
  for (const path of paths) {
    await page.goto(path);
    const { cards, structured } = await page.evaluate(claimedHere);
    for (const name of cards) found.cards.add(name);
    for (const name of structured) found.structured.add(name);
  }
  return found;
};

const isClaimed = ({ cards, structured }, names) => ({
  cards: names.some((name) => cards.has(name)),
  structured: names.some((name) => structured.has(name)),
});

const isGoneAt = async (url, name) => !(await (await fetch(url)).text()).includes(name);

/**
 * Lets the certificate that ends first end, without a request to Strapi, and looks whether the site is built without it.
 *
 * @param {import('playwright-core').Page} page of the site
 * @param {{ siteUrl: string, strapiUrl: string, setClock: (instant: string) => void, check: Function, paths: string[] }} given
 *   `paths`: of the pages that may claim something, the start page first
 */
export const expireClaim = async (page, { siteUrl, strapiUrl, setClock, check, paths }) => {
  const { data } = await getJson(`${strapiUrl}/api/compliance/overview?locale=*`);
  const [ending] = data.toSorted((one, other) => one.validUntil.localeCompare(other.validUntil));
  const namesOf = (wanted) => data.filter(({ key }) => (key === ending.key) === wanted).map(({ name }) => name);
  const [ended, kept] = [namesOf(true), namesOf(false)];

  await check('the site claims what is valid, on its cards and to machines', async () => {
    const claims = await claimsOf(page, paths);
    for (const names of [ended, kept]) assert.deepEqual(isClaimed(claims, names), { cards: true, structured: true });
  });
  const after = new Date(Date.parse(ending.validUntil) + DAY + 60_000).toISOString();
  setClock(after);
  await check(
    'a certificate ends without traffic: Strapi says so, and the site is built without the claim',
    async () => {
      const deadline = Date.now() + PATIENCE;
      while (!(await isGoneAt(`${siteUrl}${paths[0]}`, ending.name))) {
        assert.ok(Date.now() < deadline, `${paths[0]} claims “${ending.name}” still`);
        await sleep(1000);
      }
      const claims = await claimsOf(page, paths);
      assert.deepEqual(isClaimed(claims, ended), { cards: false, structured: false });
      assert.deepEqual(isClaimed(claims, kept), { cards: true, structured: true });
    },
  );
  await check('that was one change', async () => {
    const changes = await getJson(`${strapiUrl}/api/compliance/changes?since=${after}`);
    assert.deepEqual(
      changes.data.map(({ reason }) => reason),
      ['status'],
    );
  });
};
