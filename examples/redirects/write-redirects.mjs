// Writes the redirects of the trust center for a web server or a host, as files of a build:
//
//   STRAPI_URL=https://cms.example.com node write-redirects.mjs nginx      > redirects.conf
//   STRAPI_URL=https://cms.example.com node write-redirects.mjs netlify    > dist/_redirects
//   STRAPI_URL=https://cms.example.com node write-redirects.mjs cloudflare > dist/_redirects
//   STRAPI_URL=https://cms.example.com node write-redirects.mjs vercel     > vercel.json
//
// STRAPI_TOKEN: a token with `find` of redirects and pages, without `publicRead`.
const { STRAPI_URL = 'http://127.0.0.1:1337', STRAPI_TOKEN } = process.env;
const PAGE_SIZE = 100;

/** All entries of a list. */
const readAll = async (type, parameters) => {
  const entries = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const part = { 'pagination[page]': String(page), 'pagination[pageSize]': String(PAGE_SIZE) };
    const query = new URLSearchParams({ ...parameters, ...part });
    const response = await fetch(`${STRAPI_URL.replace(/\/$/, '')}/api/compliance/${type}?${query}`, {
      headers: STRAPI_TOKEN === undefined ? {} : { Authorization: `Bearer ${STRAPI_TOKEN}` },
    });
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    const { data, meta } = await response.json();
    entries.push(...data);
    pages = meta.pagination.pageCount;
  }
  return entries;
};

/** Every redirect, the oldest first: `{ from, to, code }`. A path that is gone has the code 410. */
const readRedirects = async () =>
  (await readAll('redirects', { fields: 'from,to,code', sort: 'id' })).map(({ from, to, code }) => ({
    from,
    to,
    code: to ? (code ?? 301) : 410,
  }));

/** With and without the last slash: readers have both. */
const spellings = (path) => [...new Set([path, path.endsWith('/') ? path.slice(0, -1) : `${path}/`])].filter(Boolean);

/** As a header or a file of addresses has it: percent-encoded, once. An escape that is there stays. */
const encoded = (address) =>
  address
    .toWellFormed()
    .replace(/%(?![0-9A-Fa-f]{2})|[^!-~]|["$<>\\^`{|}]/gu, (character) => encodeURIComponent(character));

const decoded = (path) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** nginx compares what it has decoded. A backslash keeps its own words, such as `default`, and patterns from being meant. */
const nginxKey = (path) => `"\\${decoded(path).replace(/["\\]/g, '\\$&')}"`;

const inAnyCase = (path) => decoded(path).toLowerCase();

/** The first redirect of each path, in both spellings, by what the host takes for the same: a list must not name one twice. */
const withoutRepeats = (redirects, keyOf, taken = []) => {
  const seen = new Set(taken.flatMap(spellings).map(keyOf));
  return redirects.flatMap((redirect) => {
    const paths = spellings(redirect.from).filter((path) => !seen.has(keyOf(path)));
    for (const path of paths) seen.add(keyOf(path));
    return paths.map((path) => ({ ...redirect, path }));
  });
};

/**
 * For hosts that follow a redirect even where there is a page: without those from paths of pages and from the start pages of
 * languages, which take precedence. Nor can they say that a path is gone: readers get the host's own page for what it has not.
 */
const besidePages = async (redirects) => {
  const pages = await readAll('pages', { fields: 'path', locale: '*' });
  const starts = ['/', ...pages.map(({ locale }) => `/${locale}/`)];
  const paths = [...starts, ...pages.flatMap(({ path }) => path ?? [])];
  return withoutRepeats(
    redirects.filter(({ to }) => to),
    decoded,
    paths,
  );
};

const NGINX = [301, 302, 308, 410];

/** A `map` for each code, from the path of a request to where it leads; for 410, to 1. */
const forNginx = (redirects) => {
  // it compares without regard to case
  const single = withoutRepeats(redirects, inAnyCase);
  const maps = NGINX.map((code) => {
    const lines = single
      .filter((redirect) => redirect.code === code)
      .map(({ path, to }) => `  ${nginxKey(path)} "${code === 410 ? '1' : encoded(to)}";`);
    return `map $uri $redirect_${code} {\n  default "";\n${lines.join('\n')}\n}\n`;
  });
  // long paths, and many of them
  return `map_hash_bucket_size 1024;\nmap_hash_max_size ${Math.max(2048, redirects.length * 4)};\n${maps.join('')}`;
};

/** Netlify has no 308 and no 410: the first is written as 301, for the second its own page says that nothing is there. */
const NETLIFY = { 301: 301, 302: 302, 308: 301, 410: 404 };

/** `*` and `:name` stand for other addresses there. */
const literal = (address) =>
  encoded(address)
    .replace(/\*/g, '%2A')
    .replace(/(?<=\/):/g, '%3A');

const forNetlify = (redirects) =>
  redirects
    .map(({ from, to, code }) => `${literal(from)} ${code === 410 ? '/404.html' : literal(to)} ${NETLIFY[code]}\n`)
    .join('');

/** Cloudflare reads no more of a file, nor of a line, and ignores the rest. */
const CLOUDFLARE = { lines: 2000, length: 1000 };

const forCloudflare = async (redirects) => {
  const lines = (await besidePages(redirects)).map(({ path, to, code }) => `${literal(path)} ${literal(to)} ${code}`);
  const tooLong = lines.filter((line) => line.length > CLOUDFLARE.length);
  if (lines.length - tooLong.length > CLOUDFLARE.lines)
    throw new Error(
      `Cloudflare Pages reads ${CLOUDFLARE.lines} redirects, and these are ${lines.length}: use Bulk Redirects`,
    );
  for (const line of tooLong) console.error(`Left out, since Cloudflare Pages ignores it: ${line.slice(0, 100)}…`);
  return lines.flatMap((line) => (tooLong.includes(line) ? [] : [`${line}\n`])).join('');
};

/** In a `source` these signs stand for other addresses, unless a backslash is before them. */
const vercelSource = (path) => encoded(path).replace(/[\\()[\]{}:*+?.!|^$]/g, '\\$&');

const escaped = (text) => text.replace(/[:*+?(){}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** In a `destination` they do too, behind the host. */
const vercelDestination = (address) => {
  const [, host = '', path = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)?([^?#]*)(.*)$/i.exec(encoded(address)) ?? [];
  return `${host}${escaped(path)}${rest}`;
};

/** Behind `?` and `#` they do however they are written. */
const isForVercel = ({ from, to }) => {
  const isPlain = !/[?#].*(?::|%3A)\w/i.test(to);
  if (!isPlain) console.error(`Left out, since Vercel takes a part of its target for a pattern: ${from}`);
  return isPlain;
};

const VERCEL = 2048;

const forVercel = async (redirects) => {
  const written = (await besidePages(redirects.filter((redirect) => !redirect.to || isForVercel(redirect)))).map(
    ({ path, to, code }) => ({
      source: vercelSource(path),
      destination: vercelDestination(to),
      statusCode: code,
    }),
  );
  if (written.length > VERCEL)
    throw new Error(`vercel.json holds ${VERCEL} redirects, and these are ${written.length}: use Bulk Redirects`);
  return `${JSON.stringify({ redirects: written }, null, 2)}\n`;
};

const WRITERS = { nginx: forNginx, netlify: forNetlify, cloudflare: forCloudflare, vercel: forVercel };

const write = WRITERS[process.argv[2]];
if (write === undefined) {
  console.error(`Name what the redirects are for: ${Object.keys(WRITERS).join(', ')}`);
  process.exit(2);
}
process.stdout.write(await write(await readRedirects()));
