import { say } from '../../../domain/say';
import { groupBy } from '../../group-by';
import type { PageDraft } from '../../interpret/page-draft';
import { orInTheMap, otherPathLine, pageLine } from '../../map/map-line';
import type { SourcePath } from '../../model/source';
import { reported, skipped, type LinkedPage } from '../site-page';
import { samePath } from './url';

export interface Contest {
  pages: LinkedPage[];
  /** The drafts of the pages that lost. */
  losers: PageDraft[];
  /** File of a page that lost -> the page that won. */
  winners: Map<SourcePath, LinkedPage>;
  /** The pages that lost. */
  lost: LinkedPage[];
}

const isWinner = ({ draft }: LinkedPage): boolean => draft.decided.winner === true;

const winnerLine = (path: SourcePath): string => pageLine(path, { winner: true });

const byMap = (loser: LinkedPage, winner: LinkedPage): PageDraft => {
  const rules = [...loser.draft.rules, ...winner.draft.rules.filter((rule) => rule.endsWith('.winner'))];
  return skipped(
    { ...loser.draft, rules },
    'PAGE_EXCLUDED',
    say('The map chooses {path} instead.', { path: winner.path }),
  );
};

/**
 * Where two files have one URL, or are one locale of one page, the map's winner is imported, else the first in path
 * order; the other is reported.
 */
export const settleRivals = (pages: readonly LinkedPage[]): Contest => {
  const holders = new Map<string, LinkedPage>();
  const winners = new Map<SourcePath, LinkedPage>();
  const drafts = new Map<SourcePath, PageDraft>();
  for (const page of [...pages.filter(isWinner), ...pages.filter((each) => !isWinner(each))]) {
    const claims = [`url ${samePath(page.url)}`, `page ${page.locale} ${page.name.group}`];
    const holder = claims.map((claim) => holders.get(claim)).find((each) => each !== undefined);
    if (holder === undefined) {
      for (const claim of claims) holders.set(claim, page);
      continue;
    }
    winners.set(page.path, holder);
    const sameUrl = samePath(holder.url) === samePath(page.url);
    const message = sameUrl
      ? say('{path} already has the path {url}; this file is not imported.', { path: holder.path, url: page.url })
      : say('{path} already has the {locale} text of {group}; this file is not imported.', {
          ...{ path: holder.path, locale: page.locale, group: page.name.group },
        });
    const hint = orInTheMap(say('Keep one of the two files.'), ...[holder.path, page.path].map(winnerLine));
    const decided = isWinner(holder) && !isWinner(page);
    drafts.set(page.path, decided ? byMap(page, holder) : skipped(page.draft, 'RIVAL_PAGE', message, hint));
  }
  return contestOf(pages, winners, drafts);
};

/**
 * Where two trees of the source contain one page, as `x.md` and `en-us/x.md`, the map's winner is imported; without a
 * winner both are imported and reported.
 */
export const settleRivalTrees = (pages: readonly LinkedPage[]): Contest => {
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
        const message = say('{paths} is the same page in another folder; both are imported.', {
          paths: others.map(({ path }) => path).join(', '),
        });
        const hint = orInTheMap(
          say('Exclude one of the two folders.'),
          ...[page, ...others].map(({ path }) => winnerLine(path)),
        );
        reports.set(page.path, reported(page.draft, 'RIVAL_TREE', message, hint));
      }
    }
  }
  const told = pages.map((page) => ({ ...page, draft: reports.get(page.path) ?? page.draft }));
  return contestOf(told, winners, drafts);
};

const contestOf = (
  pages: readonly LinkedPage[],
  winners: Map<SourcePath, LinkedPage>,
  drafts: ReadonlyMap<SourcePath, PageDraft>,
): Contest => ({
  pages: pages.filter(({ path }) => !winners.has(path)),
  losers: pages.flatMap(({ path }) => drafts.get(path) ?? []),
  winners,
  lost: pages.filter(({ path }) => winners.has(path)),
});

/** Reports paths that differ in upper and lower case only: some servers and file systems treat them as one. */
export const reportCaseCollisions = (pages: readonly LinkedPage[]): LinkedPage[] => {
  const first = new Map<string, LinkedPage>();
  return pages.map((page) => {
    const rival = first.get(page.url.toLowerCase());
    if (rival === undefined) {
      first.set(page.url.toLowerCase(), page);
      return page;
    }
    const message = say('{path} and {other} ({file}) differ in case only.', {
      path: page.url,
      other: rival.url,
      file: rival.path,
    });
    const hint = orInTheMap(say('Rename one of the files.'), otherPathLine(page.path, page.url));
    return { ...page, draft: reported(page.draft, 'PATH_CASE_COLLISION', message, hint) };
  });
};
