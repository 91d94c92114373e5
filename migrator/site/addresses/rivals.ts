import { say, type Said } from '../../../model/say';
import { groupBy } from '../../group-by';
import type { PageDraft } from '../../reader/interpret/page-draft';
import { orInTheMap, otherPathLine, pageLine } from '../../map/map-line';
import type { SiteRules } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';
import { byKind, pageFileKind } from '../../reader/read/candidate';
import type { Added, Linking } from '../linking';
import { reported, skipped, type LinkedPage } from '../site-page';
import { samePath } from './url';

type Contested = Added<'pages' | 'leftOut' | 'lost'>;

const isWinner = ({ draft }: LinkedPage): boolean => draft.decided.winner === true;

const winnerLine = (path: SourcePath): string => pageLine(path, { winner: true });

const byMap = (loser: LinkedPage, winner: LinkedPage): PageDraft => {
  const rules = [...loser.draft.rules, ...winner.draft.rules.filter((rule) => rule.endsWith('.winner'))];
  return skipped({ ...loser.draft, rules }, 'PAGE_EXCLUDED', say('mapChoosesOther', { path: winner.path }));
};

/** A folder of a collection, whose files are written behind all others. */
const COLLECTION = /(?:^|\/)_[^/]+\//;

/** Orders the files of one address in the order in which Jekyll writes them, as a comparison for sorting. */
const byWriting = (a: SourcePath, b: SourcePath): number => {
  const name = (path: SourcePath) => path.slice(path.lastIndexOf('/') + 1);
  const place = Number(COLLECTION.test(a)) - Number(COLLECTION.test(b));
  return place || (name(a) < name(b) ? -1 : Number(name(a) > name(b)));
};

const byMapAndKind = (a: LinkedPage, b: LinkedPage): number =>
  Number(isWinner(b)) - Number(isWinner(a)) || byKind(a.path, b.path);

/** The pages, of those of one place the one first that is imported: the map's, the one that the generator builds, the first by path. */
const inPrecedence = ({ pages, rules: { conventions } }: Linking): LinkedPage[] => {
  const sorted = pages.toSorted(byMapAndKind);
  if (conventions?.lastWins !== true) return sorted;
  const ofUrl = groupBy(sorted, ({ url }) => samePath(url));
  return [...ofUrl.values()].flatMap((all) => all.toSorted((a, b) => byMapAndKind(a, b) || byWriting(b.path, a.path)));
};

/** Why another file has the place of a page. */
const whyNot = (page: LinkedPage, holder: LinkedPage, { conventions }: SiteRules): Said => {
  if (byKind(holder.path, page.path) < 0)
    return pageFileKind(page.path) === 'html' ? say('builtFromMarkdown') : say('builtFromNoSuchFile');
  const isOverwritten = conventions?.lastWins === true && samePath(holder.url) === samePath(page.url);
  return isOverwritten ? say('writtenLast') : say('firstByName');
};

/**
 * Where two files have one URL, or are one locale of one page, the map's winner is imported, else the one that the generator
 * builds, else the first in path order; the other is reported.
 */
export const leaveRivalsOut = (site: Linking): Contested => {
  const { rules } = site;
  const holders = new Map<string, LinkedPage>();
  const winners = new Map<SourcePath, LinkedPage>();
  const drafts = new Map<SourcePath, PageDraft>();
  for (const page of inPrecedence(site)) {
    const claims = [`url ${samePath(page.url)}`, `page ${page.locale} ${page.name.group}`];
    const holder = claims.map((claim) => holders.get(claim)).find((each) => each !== undefined);
    if (holder === undefined) {
      for (const claim of claims) holders.set(claim, page);
      continue;
    }
    winners.set(page.path, holder);
    const sameUrl = samePath(holder.url) === samePath(page.url);
    const why = whyNot(page, holder, rules);
    const message = sameUrl
      ? say('rivalPath', { path: holder.path, url: page.url, why })
      : say('rivalText', { path: holder.path, locale: page.locale, group: page.name.group, why });
    const hint = orInTheMap(say('keepOne'), ...[holder.path, page.path].map(winnerLine));
    const decided = isWinner(holder) && !isWinner(page);
    drafts.set(page.path, decided ? byMap(page, holder) : skipped(page.draft, 'RIVAL_PAGE', message, hint));
  }
  return without(site, winners, drafts);
};

/**
 * Where two trees of the source contain one page, as `x.md` and `en-us/x.md`, the map's winner is imported; without a
 * winner both are imported and reported.
 */
export const leaveRivalTreesOut = (site: Linking): Contested => {
  const { pages } = site;
  const winners = new Map<SourcePath, LinkedPage>();
  const drafts = new Map<SourcePath, PageDraft>();
  const reports = new Map<SourcePath, PageDraft>();
  for (const rivals of groupBy(pages, ({ locale, name }) => `${locale} ${name.logical}`).values()) {
    const winner = rivals.find(isWinner);
    for (const page of rivals) {
      const others = rivals.filter((other) => other !== page);
      if (others.length === 0 || page === winner) continue;
      if (winner !== undefined && !isWinner(page)) {
        winners.set(page.path, winner);
        drafts.set(page.path, byMap(page, winner));
      } else {
        const message = say('rivalTree', {
          paths: others.map(({ path }) => path).join(', '),
        });
        const hint = orInTheMap(say('excludeFolder'), ...[page, ...others].map(({ path }) => winnerLine(path)));
        reports.set(page.path, reported(page.draft, 'RIVAL_TREE', message, hint));
      }
    }
  }
  const told = pages.map((page) => ({ ...page, draft: reports.get(page.path) ?? page.draft }));
  return without({ ...site, pages: told }, winners, drafts);
};

/** `winners` and `drafts` are by the file of the page that lost. */
const without = (
  { pages, leftOut, lost }: Linking,
  winners: ReadonlyMap<SourcePath, LinkedPage>,
  drafts: ReadonlyMap<SourcePath, PageDraft>,
): Contested => ({
  pages: pages.filter(({ path }) => !winners.has(path)),
  leftOut: [...leftOut, ...pages.flatMap(({ path }) => drafts.get(path) ?? [])],
  lost: [
    ...lost,
    ...pages.flatMap((page) => {
      const winner = winners.get(page.path);
      return winner === undefined ? [] : [{ page, winner: winner.path }];
    }),
  ],
});

/** The pages that lost their place, each with the page that has it in the end. */
export const replacements = ({ lost, pages }: Linking): { lost: LinkedPage; by: LinkedPage }[] => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const winners = new Map(lost.map(({ page, winner }) => [page.path, winner]));
  const last = (path: SourcePath): SourcePath => {
    let at = path;
    for (let next = winners.get(at); next !== undefined; next = winners.get(at)) at = next;
    return at;
  };
  return lost.flatMap(({ page }) => {
    const by = byPath.get(last(page.path));
    return by === undefined ? [] : [{ lost: page, by }];
  });
};

/** Reports paths that differ in upper and lower case only: some servers and file systems treat them as one. */
export const reportCaseCollisions = ({ pages }: Linking): Added<'pages'> => {
  const first = new Map<string, LinkedPage>();
  const told = (page: LinkedPage): LinkedPage => {
    const rival = first.get(page.url.toLowerCase());
    if (rival === undefined) {
      first.set(page.url.toLowerCase(), page);
      return page;
    }
    const message = say('pathsDifferInCase', {
      path: page.url,
      other: rival.url,
      file: rival.path,
    });
    const hint = orInTheMap(say('renameOne'), otherPathLine(page.path, page.url));
    return { ...page, draft: reported(page.draft, 'PATH_CASE_COLLISION', message, hint) };
  };
  return { pages: pages.map(told) };
};
