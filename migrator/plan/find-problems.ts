import type { PlanOptions } from '../../model/contracts/plan';
import type { FieldValue } from '../../model/contracts/values';
import { recordTypes, sharedRelations } from '../../model/record-types';
import { say } from '../../model/say';
import { sayProblem, type Problem } from '../../model/validate/problem';
import type { RecordFacts } from '../../model/validate/record-facts';
import { validateRecord } from '../../model/validate/validate-record';
import { FILE_START, newFinding, type Finding, type Hint } from '../findings';
import { groupBy } from '../group-by';
import { excludeLine, orInTheMap, otherPathLine } from '../map/map-line';
import type { PlanningPorts } from '../model/ports/planning';
import type { RecordDraft } from '../model/record-draft';
import { refKey } from './identity';
import { staysDraft } from './marked-drafts';
import { isRecreated } from './recreated';
import type { StoredState } from './stored-state/stored-state';

/** The path of a page belongs to the site that was imported first. */
const remedyOf = ({ code }: Problem, { sourcePath, localized }: RecordDraft): Hint | null => {
  const { path } = localized;
  return code !== 'PATH_TAKEN' || typeof path !== 'string'
    ? null
    : orInTheMap(say('giveOtherPath'), otherPathLine(sourcePath, path), excludeLine(sourcePath));
};

/** The texts of versions, with those that the plan gives them: the text of a page may change together with its version. */
const withPlannedTexts = (
  stored: PlanningPorts['facts'],
  drafts: readonly RecordDraft[],
  state: StoredState,
): RecordFacts['textsOf'] => {
  const versions = groupBy(
    drafts.filter(({ type }) => type === 'page-version'),
    (draft) => `${singleLinks(draft, state)['page'] ?? ''} ${draft.locale}`,
  );
  return async (page, locale) => {
    const known = await stored.textsOf(page, locale);
    const planned = (versions.get(`${page} ${locale}`) ?? []).map(({ localized: { title, body } }) => ({
      key: null,
      title: typeof title === 'string' ? title : '',
      body: typeof body === 'string' ? body : '',
    }));
    return [...known, ...planned];
  };
};

/** The documents that a draft names where every language names the same one. */
const singleLinks = ({ type, relations }: RecordDraft, state: StoredState): Record<string, string> =>
  Object.fromEntries(
    sharedRelations[type].flatMap(({ field, isToMany }) => {
      const ref = isToMany ? [] : [relations[field] ?? []].flat();
      return ref.map((each) => [field, state.documentId(each)] as const);
    }),
  );

/**
 * The rules that the drafts break, of those that guard the admin panel and the APIs, so that a plan does not promise what
 * the write would refuse. A draft that says what the last import wrote has passed before and is asked again only when it
 * is to be published. Throws the reason of `signal` when that says stop.
 */
export const findProblems = async (
  stored: PlanningPorts['facts'],
  drafts: readonly RecordDraft[],
  state: StoredState,
  options: Pick<PlanOptions, 'publish' | 'publishDrafts' | 'recreate'>,
  signal?: AbortSignal,
): Promise<Map<RecordDraft, Finding[]>> => {
  // the plan decides about redirects by where pages and redirects stand when it has been applied
  const ofPlan = {
    pagesStanding: () => Promise.resolve([]),
    readersWay: (start: string) => Promise.resolve({ start, pages: [{ path: start }], redirects: [] }),
  };
  const facts = { ...stored, ...ofPlan, textsOf: withPlannedTexts(stored, drafts, state) };
  const problems = new Map<RecordDraft, Finding[]>();
  // a language that is about to be added begins with the facts that the first one states
  const shared = new Map<string, Record<string, FieldValue>>();
  for (const draft of drafts) shared.set(refKey(draft), { ...shared.get(refKey(draft)), ...draft.shared });
  for (const draft of drafts) {
    signal?.throwIfAborted();
    const { type, locale, sourcePath } = draft;
    const publish = options.publish && !staysDraft(draft, options);
    const documentId = state.documentId(draft);
    const entry = state.stored(type, documentId, locale);
    const isBack = entry === null && isRecreated(draft, options);
    const unchanged = !isBack && state.known(draft, locale)?.contentHash === draft.contentHash;
    const online = entry?.publication === 'published';
    if (unchanged && (online || !publish)) continue;
    // what has no drafts is public as soon as it is written
    const published = publish || !recordTypes[type].hasDrafts;
    const context = {
      documentId,
      locale: locale === '' ? null : locale,
      published,
      complete: !state.isStored(type, documentId),
    };
    const [other] = state.storedLocales(type, documentId);
    const values = {
      ...other?.shared,
      ...draft.localized,
      ...shared.get(refKey(draft)),
      ...singleLinks(draft, state),
    };
    const found = await validateRecord(type, values, context, facts);
    if (found.length === 0) continue;
    problems.set(
      draft,
      found.map((problem) => {
        const { path, line } = draft.stated?.[problem.path[0] ?? ''] ?? { path: sourcePath, line: FILE_START.line };
        const place = { line, column: FILE_START.column };
        return newFinding('RECORD_INVALID', path, place, sayProblem(problem), remedyOf(problem, draft));
      }),
    );
  }
  return problems;
};
