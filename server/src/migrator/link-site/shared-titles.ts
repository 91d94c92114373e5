import { say } from '../../domain/say';
import { groupBy } from '../group-by';
import { orInTheMap, pageLine } from '../map/map-line';
import { reported, type LinkedPage } from './site-page';

/** Pages of one language with one title. Versions and copies of a page share theirs on purpose. */
const byTitle = (pages: readonly LinkedPage[]): Map<string, LinkedPage[]> => {
  const named = pages.filter(
    ({ draft: { title, findings }, name }) =>
      title !== null && name.version === null && !findings.some(({ code }) => code === 'RIVAL_TREE'),
  );
  return groupBy(named, ({ draft, locale }) => `${locale} ${(draft.title ?? '').toLowerCase()}`);
};

/** A hero that several pages show names none of them: the breadcrumb does, where they have one. */
export const settleSharedHeroes = (pages: readonly LinkedPage[]): LinkedPage[] => {
  const titles = byTitle(pages.filter(({ draft }) => draft.titleSource === 'hero'));
  const shared = new Set([...titles.values()].filter(({ length }) => length > 1).flat());
  return pages.map((page) => {
    const { draft } = page;
    const { crumb } = draft;
    if (!shared.has(page) || crumb === null || crumb.toLowerCase() === draft.title?.toLowerCase()) return page;
    const message = say('The hero “{title}” is shared by several pages; the title is “{used}”, from the breadcrumb.', {
      title: draft.title ?? '',
      used: crumb,
    });
    const hint = orInTheMap(say('Correct the hero.'), pageLine(page.path, { title: crumb }));
    const renamed = { ...draft, title: crumb, titleSource: 'breadcrumb' as const };
    return { ...page, draft: reported(renamed, 'HTML_HERO_SHARED', message, hint) };
  });
};

/** Reports pages whose titles do not tell them apart. */
export const reportRepeatedTitles = (pages: readonly LinkedPage[]): LinkedPage[] => {
  const titles = byTitle(pages);
  return pages.map((page) => {
    const { draft, locale } = page;
    const same = titles.get(`${locale} ${(draft.title ?? '').toLowerCase()}`) ?? [];
    const [other] = same.filter(({ path }) => path !== page.path);
    if (other === undefined || !same.includes(page)) return page;
    const message = say('{count} pages in {locale} are called “{title}”; another one is {path}.', {
      ...{ count: same.length, locale, title: draft.title ?? '' },
      path: other.path,
    });
    const folder = page.path.split('/').at(-2);
    const title = folder === undefined ? (draft.title ?? '') : `${draft.title ?? ''} (${folder})`;
    const hint = orInTheMap(say('Give each page a title of its own.'), pageLine(page.path, { title }));
    return { ...page, draft: reported(draft, 'TITLE_REPEATED', message, hint) };
  });
};
