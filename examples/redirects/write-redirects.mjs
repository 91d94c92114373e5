// Writes the redirects of the trust center for nginx or Netlify, as files of a build:
//
//   STRAPI_URL=https://cms.example.com node write-redirects.mjs nginx   > redirects.conf
//   STRAPI_URL=https://cms.example.com node write-redirects.mjs netlify > dist/_redirects
//
// STRAPI_TOKEN: a token with `find` of redirects, without `publicRead`.
const { STRAPI_URL = 'http://127.0.0.1:1337', STRAPI_TOKEN } = process.env;
const PAGE_SIZE = 100;

/** Every redirect, the oldest first: `{ from, to, code }`. A path that is gone has the code 410. */
const readRedirects = async () => {
  const redirects = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const query = new URLSearchParams({
      fields: 'from,to,code',
      sort: 'id',
      'pagination[page]': String(page),
      'pagination[pageSize]': String(PAGE_SIZE),
    });
    const response = await fetch(`${STRAPI_URL.replace(/\/$/, '')}/api/compliance/redirects?${query}`, {
      headers: STRAPI_TOKEN === undefined ? {} : { Authorization: `Bearer ${STRAPI_TOKEN}` },
    });
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    const { data, meta } = await response.json();
    redirects.push(...data.map(({ from, to, code }) => ({ from, to, code: to ? (code ?? 301) : 410 })));
    pages = meta.pagination.pageCount;
  }
  return redirects;
};

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

/** The first redirect of each path: nginx refuses a list that names one twice, and compares without regard to case. */
const withoutRepeats = (redirects) => {
  const seen = new Set();
  return redirects.flatMap((redirect) => {
    const paths = spellings(redirect.from).filter((path) => !seen.has(decoded(path).toLowerCase()));
    for (const path of paths) seen.add(decoded(path).toLowerCase());
    return paths.map((path) => ({ ...redirect, path }));
  });
};

const NGINX = [301, 302, 308, 410];

/** A `map` for each code, from the path of a request to where it leads; for 410, to 1. */
const forNginx = (redirects) => {
  const single = withoutRepeats(redirects);
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

const WRITERS = { nginx: forNginx, netlify: forNetlify };

const write = WRITERS[process.argv[2]];
if (write === undefined) {
  console.error(`Name what the redirects are for: ${Object.keys(WRITERS).join(' or ')}`);
  process.exit(2);
}
process.stdout.write(write(await readRedirects()));
