import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { PAGES, previewed } from './preview.mjs';

/** A change that another process writes is told at the beginning of a minute; then the site is built. In milliseconds. */
const PATIENCE = 240_000;

const RUN = 'alert(document.domain)';
/** A tag in the place of words, which only those find who read HTML as text. */
const TAGS = [
  'table',
  'img src=x',
  'svg',
  'details open',
  'a href=x',
  'p',
  'h2',
  'li',
  'script',
  'main',
  'article',
  'body',
];
const HANDLERS = [
  'onerror',
  'onload',
  'onfocus autofocus tabindex=0',
  'onmouseover',
  'ontoggle',
  'onclick',
  'onpointerrawupdate',
];
const WORDS = [
  ...TAGS.flatMap((tag, at) => [
    `<${tag} ${HANDLERS[at % HANDLERS.length]}=${RUN} x=`,
    `</${tag}><img src=x onerror=${RUN}>`,
  ]),
  `<script>${RUN}</script>`,
  `'"><svg/onload=${RUN}>`,
  `\`--><img src=x onerror=${RUN}>`,
  `]]><script>${RUN}</script>`,
  `&lt;table onerror=${RUN} x=`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `javascript:${RUN}`,
];
const quoted = (words) => words.replaceAll('"', '&quot;');
const inBrackets = (words) => words.replace(/[\\[\]]/g, '\\$&');

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `&#x6a;avascript:${RUN}`,
  `java&Tab;script:${RUN}`,
  `\u0001javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:${RUN}`,
  `//elsewhere.example/"onmouseover="${RUN}`,
  `/x" onmouseover="${RUN}`,
  `blob:${RUN}`,
];

const RAW = [
  `<script>${RUN}</script>`,
  `<ScRiPt src=//elsewhere.example/x.js></sCrIpT>`,
  `<img src=x onerror=${RUN}>`,
  `<img src="x" srcset="x" onload="${RUN}"/onerror="${RUN}">`,
  `<svg onload=${RUN}><animate onbegin=${RUN} attributeName=x dur=1s></svg>`,
  `<svg><style><img src=x onerror=${RUN}></style></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe><iframe src="javascript:${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object><embed src="javascript:${RUN}">`,
  `<form action="javascript:${RUN}"><button formaction="javascript:${RUN}">x</button><input autofocus onfocus=${RUN}></form>`,
  `<details open ontoggle=${RUN}><summary onclick=${RUN}>x</summary></details>`,
  `<body onload=${RUN}><video><source onerror=${RUN}></video><audio src=x onerror=${RUN}>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  `<template><script>${RUN}</script></template><xmp><script>${RUN}</script></xmp>`,
  `<base href="//elsewhere.example/"><meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<link rel=stylesheet href=//elsewhere.example/x.css><style>@import '//elsewhere.example/x.css'; *{background:url(//elsewhere.example/)}</style>`,
  `<div style="background:url(javascript:${RUN})" onclick=${RUN}>x</div>`,
  `<a href="#x" id="currentScript" name="body" onclick=${RUN}>x</a><img name="getElementById" src="//elsewhere.example/pixel.png">`,
  `<!--[if gte IE 4]><script>${RUN}</script><![endif]--><? ${RUN} ?><![CDATA[<script>${RUN}</script>]]>`,
];

const FENCES = ['mermaid', 'html', 'js', `js" onmouseover="${RUN}`, 'math'].map(
  (name) =>
    `\`\`\`${name}\ngraph TD; A["<img src=x onerror=${RUN}>"] --> B; click A "javascript:${RUN}"\n</code></pre><script>${RUN}</script>\n\`\`\``,
);

const IDS = ['query', 'found', 'content', 'site:content', 'search', 'main', 'location', 'document', 'pagefind'].flatMap(
  (id) => [`## ${id}`, `<a id="${id}"></a><p id="${id}">x</p>`],
);

const paged = (title, parts, header = '') =>
  `---\ntitle: ${JSON.stringify(title)}\n${header}---\nMarkerword.\n\n${parts.join('\n\n')}\n`;

/** A legacy site whose author wants to run scripts in the browsers of readers and editors, file by file. */
const SOURCE = {
  'hostile/words.md': paged(`Words ${WORDS[0]}`, [
    ...WORDS.map((words) => `![${inBrackets(words)}](missing.png "${quoted(words)}")`),
    ...WORDS.map(
      (words) =>
        `[${inBrackets(words)}](/x/ "${quoted(words)}") <span title='${words.replaceAll("'", '&apos;')}'>x</span>`,
    ),
    ...WORDS.map((words) => `## ${words}`),
  ]),
  'hostile/tables.md': paged(
    'Tables',
    WORDS.map((words) => `| ${words.replaceAll('|', '\\|')} |\n|---|\n| ![${inBrackets(words)}](x.png) |`),
  ),
  'hostile/addresses.md': paged('Addresses', [
    ...ADDRESSES.flatMap((to) => [
      `[x](<${to.replace(/[<>]/g, '')}>)`,
      `![x](<${to.replace(/[<>]/g, '')}>)`,
      `<a href='${to}'>x</a><img src='${to}'>`,
    ]),
    '![pixel](https://elsewhere.example/pixel.png)',
    '<img src="//elsewhere.example/pixel.png" srcset="//elsewhere.example/2.png 2x">',
  ]),
  'hostile/raw.md': paged('Raw', RAW, `description: ${JSON.stringify(WORDS[0])}\n`),
  'hostile/fences.md': paged('Fences', [
    ...FENCES,
    `[^1] and [x]: <javascript:${RUN}>`,
    `[^1]: <table onerror=${RUN} x=`,
  ]),
  'hostile/ids.md': paged('Ids', IDS),
  'hostile/page.md': `<html><head><title>${quoted(WORDS[0]).replaceAll('<', '&lt;')}</title></head><body><h1>Whole page</h1><p>Markerword.</p>${RAW.join('\n')}</body></html>`,
};

/** Does what a reader could do to each element: nothing may come of it. */
const touchEverything = () => {
  document.addEventListener('click', (event) => event.preventDefault(), true);
  for (const element of document.querySelectorAll('*'))
    for (const name of ['error', 'load', 'focus', 'mouseover', 'pointerover', 'toggle', 'click', 'animationend'])
      element.dispatchEvent(new globalThis.Event(name, { bubbles: true, cancelable: true }));
};

/** Notes forbidden events on a page: scripts of the author, requests to others, violations of the policy. */
const watch = (page, allowed) => {
  const troubles = [];
  page.on('dialog', (dialog) => {
    troubles.push(`a script ran at ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => /content security policy/i.test(message.text()) && troubles.push(message.text()));
  page.on('request', (request) => {
    const isKnown = allowed.some((url) => request.url().startsWith(`${url}/`));
    if (!isKnown && /elsewhere\.example/.test(request.url())) troubles.push(`asks for ${request.url()}`);
  });
  return troubles;
};

const publicPages = async (strapiUrl) => {
  const query = 'filters[path][$startsWith]=/hostile/&fields=path,title&pagination[pageSize]=100';
  return (await (await fetch(`${strapiUrl}/api/compliance/pages?${query}`)).json()).data;
};

const isOnline = async (address) => (await fetch(address)).status === 200;

/** Waits until the site has been built with or without the page at this address. */
const waitForSite = async (address, wanted) => {
  for (let waited = 0; waited < PATIENCE; waited += 1000) {
    if ((await isOnline(address)) === wanted) return;
    await sleep(1000);
  }
};

/**
 * Imports a hostile site, and opens its pages on the site, in the preview and in the admin panel.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{
 *   siteUrl: string, strapiUrl: string, ask: Function, panel: object, check: Function,
 *   importFolder: (folder: string, site: string) => Promise<void>,
 * }} given `ask`: as an administrator; `panel`: with its `url`
 */
export const openHostilePages = async (browser, { siteUrl, strapiUrl, ask, panel, check, importFolder }) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hostile-'));
  for (const [name, text] of Object.entries(SOURCE)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  await importFolder(folder, 'hostile');
  fs.rmSync(folder, { recursive: true });
  const pages = await publicPages(strapiUrl);
  await check('a hostile site is imported', () => assert.equal(pages.length, Object.keys(SOURCE).length));
  const last = `${siteUrl}${pages.at(-1).path}`;
  await waitForSite(last, true);

  const page = await browser.newPage({ baseURL: siteUrl });
  const onSite = watch(page, [siteUrl]);
  await check('no script of a hostile page runs on the site, and no policy is violated', async () => {
    for (const { path: at } of pages) {
      assert.equal((await page.goto(at, { waitUntil: 'load' })).status(), 200, at);
      await page.evaluate(touchEverything);
    }
    assert.deepEqual(onSite, []);
  });
  await check('no text of a hostile page runs in the search', async () => {
    await page.goto('/');
    for (const word of ['Markerword', 'onerror', 'document.domain']) {
      await page.getByRole('searchbox').fill(word);
      await page.locator('search a').first().waitFor({ timeout: 10_000 });
      await page.locator('search').evaluate(touchEverything);
    }
    assert.deepEqual(onSite, []);
  });
  await page.close();

  const inPanel = watch(panel.page, [siteUrl, strapiUrl]);
  await check('nor in the preview, whose address opens nothing', async () => {
    for (const { documentId } of pages) {
      const { frame } = await previewed(panel, documentId, 'en');
      assert.equal(frame.url(), `${siteUrl}/preview/en/${documentId}`);
      assert.equal(await frame.evaluate(() => document.cookie), '');
      await frame.evaluate(touchEverything);
      // what a script there could ask of Strapi as the administrator
      const said = await frame.evaluate(
        async (url) =>
          fetch(url, { method: 'POST', credentials: 'include' }).then(
            () => 'read',
            () => 'refused',
          ),
        `${strapiUrl}/admin/access-token`,
      );
      assert.equal(said, 'refused');
    }
    assert.deepEqual(
      inPanel.filter((trouble) => !trouble.includes('access-token')),
      [],
    );
  });
  await check('Strapi answers scripts of other sites nothing', async () => {
    const { headers } = await fetch(`${strapiUrl}/admin/init`, { headers: { Origin: 'https://elsewhere.example' } });
    assert.ok([null, ''].includes(headers.get('access-control-allow-origin')));
  });
  inPanel.splice(0);
  await check('nor in the admin panel', async () => {
    for (const { documentId } of pages) {
      await panel.open(`${PAGES}/${documentId}?plugins[i18n][locale]=en`);
      await panel.page.evaluate(touchEverything);
    }
    await panel.open('/plugins/compliance');
    assert.deepEqual(inPanel, []);
  });
  for (const { documentId } of pages) await ask('DELETE', `${PAGES}/${documentId}?locale=*`);
  await check('the site is built without them when they are deleted', async () => {
    await waitForSite(last, false);
    assert.equal(await isOnline(last), false);
  });
};
