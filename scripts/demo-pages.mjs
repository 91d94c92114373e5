import { Shortcoming } from './shortcoming.mjs';

const LANGUAGES = ['en', 'zh-CN'];

const getJson = async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Shortcoming(`${url} answered ${response.status}, expected 200.`);
  return response.json();
};

/** Paths of published pages in a language, the compliance pages first. */
const pagePaths = async (url, locale) => {
  const query = new URLSearchParams({
    locale,
    'fields[0]': 'path',
    'fields[1]': 'kind',
    'sort[0]': 'path',
    'pagination[pageSize]': '100',
  });
  const { data } = await getJson(`${url}/api/compliance/pages?${query}`);
  const isOther = ({ kind }) => (kind === 'compliance' ? 0 : 1);
  return data.toSorted((a, b) => isOther(a) - isOther(b)).map(({ path }) => path);
};

/** One address to try per language, each asked for and found to answer with a page of that language. */
export const demoPageUrls = (url) =>
  Promise.all(
    LANGUAGES.map(async (locale) => {
      const [path] = await pagePaths(url, locale);
      if (path === undefined) throw new Shortcoming(`The imported site has no published page in ${locale}.`);
      const address = `${url}/api/compliance/pages/by-path?path=${encodeURIComponent(path).replaceAll('%2F', '/')}`;
      const { data } = await getJson(address);
      if (data.locale !== locale) throw new Shortcoming(`${address} answered in ${data.locale}, expected ${locale}.`);
      return { locale, address };
    }),
  );
