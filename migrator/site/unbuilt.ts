import type { SourcePath } from '../model/source';
import { folderOf, isHtml, withoutExtension } from '../reader/read/candidate';
import { say, type Said } from '../../model/say';
import { mountedFile } from '../reader/dialects/generators/address';
import { isBelow } from '../reader/dialects/generators/recognise';
import { FILE_START, newFinding } from '../findings';
import { globMatcher, type Matches } from '../glob';
import type { PageDraft } from '../reader/interpret/page-draft';
import { excludeLine, orInTheMap } from '../map/map-line';
import type { Mount } from '../model/conventions';
import { PAGES_ONLY } from './includes/expand-includes';
import type { Added, Linking } from './linking';
import { reported, skipped } from './site-page';

/** Folders of files that others include, also where no configuration says so. */
const INCLUDES = /(?:^|\/)_?includes\//i;

/** Whether a path matches one of many globs, most of which begin with another folder. */
const anyOf = (globs: readonly string[]): Matches => {
  const matchers = [...new Set(globs)].map((glob) => ({
    folder: /^(?:[^*?[\]{}\\/]+\/)*/.exec(glob)?.[0] ?? '',
    matches: globMatcher(glob),
  }));
  return (path) => matchers.some(({ folder, matches }) => path.startsWith(folder) && matches(path));
};

/**
 * The files that the generator of the site does not make pages of: what its configuration leaves out, what is kept for
 * others to include, and what is in no folder of pages.
 */
export const leaveUnbuiltOut = ({
  drafts,
  assets,
  rules: { conventions },
  context: { today },
}: Linking): Added<'drafts'> => {
  const unlisted = new Set(conventions?.unlisted);
  const { mounts = [], excluded = [], partials = [], included = [], closed = [] } = conventions ?? {};
  const isLeftOut = anyOf(excluded);
  const isKept = anyOf(partials);
  const isIncluded = included.length === 0 ? () => true : anyOf(included);
  const isInside = ({ path }: PageDraft): boolean => mountedFile(path, mounts) !== null && isIncluded(path);
  const bounds = drafts.some(isInside) ? closed : [];
  const isResource = resourcesOf(drafts, mounts);
  const isSavedBeside = savedBeside(drafts, assets);
  const orphans = drafts.filter((draft) => isCandidate(draft) && (isKept(draft.path) || isOrphan(draft)));
  const built = (draft: PageDraft): PageDraft => {
    if (!isCandidate(draft)) return draft;
    if (orphans.includes(draft)) return asOrphan(draft, orphans);
    if (isLeftOut(draft.path)) return unbuilt(draft, 'leftOutByConfig');
    if (unlisted.has(draft.path)) return unbuilt(draft, 'notInContents');
    if (isSavedBeside(draft.path)) return unbuilt(draft, 'savedBeside');
    if (isResource(draft.path)) return unbuilt(draft, 'partOfPage');
    if (bounds.some((folder) => isBelow(draft.path, folder)) && !isInside(draft))
      return unbuilt(draft, 'inNoPageFolder');
    if (mountedFile(draft.path, mounts)?.mount.draft === true) return asDraft(draft, say('inDraftFolder'));
    return today !== undefined && conventions?.buildsByDate === true ? builtByDate(draft, today) : draft;
  };
  return { drafts: drafts.map(built) };
};

/** A page outside its dates is no page of the live site yet, or any more. */
const builtByDate = (draft: PageDraft, today: string): PageDraft => {
  const { publishDate, expiryDate } = draft.addressing;
  if (expiryDate !== null && expiryDate < today) return asDraft(draft, say('shownUntil', { date: expiryDate }));
  if (publishDate !== null && publishDate > today) return asDraft(draft, say('shownFrom', { date: publishDate }));
  return draft;
};

const isCandidate = ({ state, decided }: PageDraft): boolean =>
  (state === 'page' || state === 'rejected') && decided.path === undefined && decided.group === undefined;

/** A file among includes that says no title of its own; one that cannot be read stays refused. */
const isOrphan = ({ path, titleSource, findings }: PageDraft): boolean =>
  INCLUDES.test(path) &&
  titleSource !== 'h1' &&
  findings.every(({ code, severity }) => severity !== 'error' || PAGES_ONLY.has(code));

const unbuilt = (
  draft: PageDraft,
  message: 'leftOutByConfig' | 'inNoPageFolder' | 'notInContents' | 'partOfPage' | 'savedBeside',
): PageDraft => skipped({ ...draft, findings: [] }, 'PAGE_NOT_BUILT', say(message));

/** Hugo makes no pages of the files beside the `index.md` of a bundle, nor of those in its folders. */
const resourcesOf = (drafts: readonly PageDraft[], mounts: readonly Mount[]): Matches => {
  const bundles = new Set(
    drafts.flatMap(({ path }) => {
      const mounted = mountedFile(path, mounts);
      const name = mounted?.rest.split('/').at(-1)?.toLowerCase();
      const isBundle = mounted?.mount.rule?.ownsFolder === true && name === mounted.mount.rule.bundle;
      return isBundle && mounted.rest.includes('/') ? [folderOf(path)] : [];
    }),
  );
  if (bundles.size === 0) return () => false;
  return (path) => {
    const rest = mountedFile(path, mounts)?.rest;
    if (rest === undefined) return false;
    const folder = folderOf(path);
    const around = folder.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
    const isOwn = bundles.has(folder) && rest.split('/').at(-1)?.toLowerCase() === 'index';
    return around.some((each) => bundles.has(each) && !(isOwn && each === folder));
  };
};

/** The files that HTTrack writes beside the folders of the sites that it has saved. */
const LOGS = /^(.*\/)?hts-(?:log\.txt$|cache\/)/;

/** The documents that programs save beside those of the site: frames in `Terms_files/` beside `Terms.html`, HTTrack's list of its sites. */
const savedBeside = (drafts: readonly PageDraft[], assets: readonly SourcePath[]): Matches => {
  const documents = new Set(drafts.flatMap(({ path }) => (isHtml(path) ? [withoutExtension(path)] : [])));
  const lists = new Set(
    assets.flatMap((path) => {
      const log = LOGS.exec(path);
      return log === null ? [] : [`${log[1] ?? ''}index.html`];
    }),
  );
  return (path) => {
    const page = /^(.+)_files\//.exec(path)?.[1];
    return isHtml(path) && ((page !== undefined && documents.has(page)) || lists.has(path));
  };
};

/** All of them are told once, at the first. */
const asOrphan = (draft: PageDraft, [first, ...others]: readonly PageDraft[]): PageDraft => {
  const kept = draft.findings.filter(({ code }) => !PAGES_ONLY.has(code));
  const partial: PageDraft = { ...draft, state: 'partial', findings: kept };
  if (draft !== first) return partial;
  const folder = draft.path.slice(0, draft.path.lastIndexOf('/'));
  const message = others.length === 0 ? say('partialUnused') : say('partialsUnused', { count: others.length });
  const line = excludeLine(`${folder}/**`);
  return {
    ...partial,
    findings: [
      ...kept,
      newFinding('PARTIAL_UNUSED', draft.path, FILE_START, message, orInTheMap(say('nothingToDo'), line)),
    ],
  };
};

const asDraft = (draft: PageDraft, message: Said): PageDraft =>
  draft.markedDraft ? draft : reported({ ...draft, markedDraft: true }, 'FM_DRAFT', message, say('importedAsDraft'));
