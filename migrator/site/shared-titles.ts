import { say } from '../../model/say';
import { groupBy } from '../group-by';
import { orInTheMap, pageLine } from '../map/map-line';
import type { Added, Linking } from './linking';
import type { ResolvedPage } from './records/page-records';
import { reported, type LinkedPage } from './site-page';

/** Pages of one language with one title. Versions and copies of a page share theirs on purpose. */
const byTitle = <Page extends LinkedPage>(pages: readonly Page[]): Map<string, Page[]> => {
  const named = pages.filter(
    ({ draft: { title, findings }, name }) =>
      title !== null && name.version === null && !findings.some(({ code }) => code === 'RIVAL_TREE'),
  );
  return groupBy(named, ({ draft, locale }) => `${locale} ${(draft.title ?? '').toLowerCase()}`);
};

/** A hero that several pages show names none of them: the breadcrumb does, where they have one. */
export const renameSharedHeroes = ({ pages }: Linking): Added<'pages'> => {
  const titles = byTitle(pages.filter(({ draft }) => draft.titleSource === 'hero'));
  const shared = new Set([...titles.values()].filter(({ length }) => length > 1).flat());
  const named = (page: LinkedPage): LinkedPage => {
    const { draft } = page;
    const { crumb } = draft;
    if (!shared.has(page) || crumb === null || crumb.toLowerCase() === draft.title?.toLowerCase()) return page;
    const message = say('heroShared', {
      title: draft.title ?? '',
      used: crumb,
    });
    const hint = orInTheMap(say('correctHero'), pageLine(page.path, { title: crumb }));
    const renamed = { ...draft, title: crumb, titleSource: 'breadcrumb' as const };
    return { ...page, draft: reported(renamed, 'HTML_HERO_SHARED', message, hint) };
  };
  return { pages: pages.map(named) };
};

/** Reports pages whose titles do not tell them apart. */
export const reportRepeatedTitles = ({ linked }: Linking): Added<'linked'> => {
  const titles = byTitle(linked);
  const told = (page: ResolvedPage): ResolvedPage => {
    const { draft, locale } = page;
    const same = titles.get(`${locale} ${(draft.title ?? '').toLowerCase()}`) ?? [];
    const [other] = same.filter(({ path }) => path !== page.path);
    if (other === undefined || !same.includes(page)) return page;
    const message = say('titleRepeated', {
      ...{ count: same.length, locale, title: draft.title ?? '' },
      path: other.path,
    });
    const folder = page.path.split('/').at(-2);
    const title = folder === undefined ? (draft.title ?? '') : `${draft.title ?? ''} (${folder})`;
    const hint = orInTheMap(say('giveOwnTitle'), pageLine(page.path, { title }));
    return { ...page, draft: reported(draft, 'TITLE_REPEATED', message, hint) };
  };
  return { linked: linked.map(told) };
};
