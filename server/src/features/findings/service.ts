import type { Core } from '@strapi/strapi';
import { createReviewNotes, noteKey, type Note } from '../../adapters/strapi/review-notes';
import type { Ability } from '../../auth/readable-entries';
import type {
  Acceptance,
  DecidedFindings,
  FindingDecision,
  FindingInList,
  ListedFinding,
} from '../../../../model/contracts/listed-findings';
import type { FindingsCount } from '../../../../model/contracts/overview';
import type { LintCode } from '../../../../model/lint/lints';
import { FINDINGS_LIST } from '../../../../model/lists/findings';
import { opened, type AnswerOf, type Asked } from '../../../../model/lists/list';
import { getService } from '../../get-service';
import { NotYet } from '../../services/late-answers';
import { conflict, Refusal } from '../../services/refusal';
import { createCurrentFindings, type CurrentFindings } from './current-findings';
import type { Found } from './found';
import { findingsPage, inList, latelyGiven, matching } from './list';
import { oneForEachFact, type FoundFact } from './one-for-each-fact';
import { readableFindings } from './readable';

const ENDED_CLAIM: LintCode = 'CLAIM_ENDED';

/** A finding with its texts, and what was decided about it. */
type DecidedFact = Omit<FoundFact, 'shown'> & { finding: ListedFinding };

interface Page {
  page: number;
  pageSize: number;
}

/** By their ids, or all that a filter lists: then with their number, as the person has seen it. */
export type ChosenFindings = { ids: readonly string[] } | { matching: Asked<typeof FINDINGS_LIST>; count: number };

/** Who decides about a finding, and what their role may read. */
interface Reviewer {
  name: string;
  ability: Ability;
}

/**
 * The findings of content and of imports. Every method leaves out what the role may not read, and throws a Refusal
 * (503) where nothing is known since the check failed; only `open` does not.
 */
export interface FindingsService {
  page(
    ability: Ability,
    filter: Asked<typeof FINDINGS_LIST>,
    page: Page,
  ): Promise<AnswerOf<typeof FINDINGS_LIST> | NotYet>;
  one(ability: Ability, id: string, filter: Asked<typeof FINDINGS_LIST>): Promise<FindingInList | NotYet>;
  /** The length of the list as it is opened. */
  open(ability: Ability): Promise<FindingsCount>;
  /**
   * Accepts a finding with a reason, or takes that back.
   * @throws Refusal (404) when it is there no more, (409) while that is not known
   */
  decide(reviewer: Reviewer, id: string, decision: FindingDecision, reason: string): Promise<void>;
  /**
   * The same for several: all or none. What is there no more, or has been decided in this way, is left.
   * @throws Refusal (409) when the list of a filter is not as long as the person has seen it
   */
  decideAll(
    reviewer: Reviewer,
    chosen: ChosenFindings,
    decision: FindingDecision,
    reason: string,
  ): Promise<DecidedFindings>;
  /** Ends the work in the background, so that Strapi can end. */
  stop(): Promise<void>;
}

const gone = (): Refusal =>
  new Refusal(
    404,
    'FINDING_NOT_FOUND',
    'There is no such finding, or your role may not read it. The text that it was about may have changed.',
  );

const notChecked = (message: string): Refusal =>
  new Refusal(503, 'FINDINGS_NOT_CHECKED', `The content could not be checked: ${message}`, { message });

const beingChecked = (): Refusal =>
  conflict('busy', 'FINDINGS_BEING_CHECKED', 'The content is still being checked. Try again in a moment');

/** An answer that is still being computed: the same question later gets it, or the reason why there is none. */
const notYet = (failure: string | null, done: number): NotYet => {
  if (failure !== null) throw notChecked(failure);
  return new NotYet({ done });
};

const listChanged = (count: number): Refusal =>
  conflict('state', 'FINDINGS_CHANGED', `The list has changed: now it has ${String(count)} findings`, { count });

const acceptanceOf = (note: Note | undefined): Acceptance | null =>
  note?.decision === 'accept' ? { reason: note.reason, by: note.by, on: note.on.toISOString() } : null;

/** The last one. */
const latest = (given: readonly (Acceptance | null)[]): Acceptance | null =>
  given.reduce((last, each) => (last !== null && each !== null && each.on > last.on ? each : last), given[0] ?? null);

export const findings = ({ strapi }: { strapi: Core.Strapi }): FindingsService => {
  const current = createCurrentFindings(strapi);
  const notes = createReviewNotes(strapi);

  const facts = async (found: readonly Found[]): Promise<DecidedFact[]> => {
    const last = await notes.last();
    return oneForEachFact(found).map(({ shown, ...fact }) => {
      const given = fact.targets.map((target) => acceptanceOf(last.get(noteKey(target))));
      // in one of its languages it may be of another text since
      const accepted = given.includes(null) ? null : latest(given);
      return { ...fact, finding: { ...shown, accepted } };
    });
  };
  const listed = async (found: readonly Found[]): Promise<ListedFinding[]> =>
    (await facts(found)).map(({ finding }) => finding);
  const visible = async (ability: Ability): Promise<CurrentFindings> => {
    const { last, ...state } = await current.ask();
    return { ...state, last: last && { ...last, found: await readableFindings(strapi, ability, last.found) } };
  };

  return {
    async page(ability, filter, page) {
      const { last, isCurrent, failure, done } = await visible(ability);
      if (last === null) return notYet(failure, done);
      const all = await listed(last.found);
      const { data, meta } = findingsPage(all, filter, page);
      const checkedOn = last.on.toISOString();
      return { data, meta: { ...meta, isCurrent, checkedOn, failure, reasons: latelyGiven(all) } };
    },
    async one(ability, id, filter) {
      const { last, isCurrent, failure, done } = await visible(ability);
      const known = await facts(last?.found ?? []);
      const finding = known.find(({ ids }) => ids.includes(id))?.finding;
      if (finding === undefined && !isCurrent) return notYet(failure, done);
      if (finding === undefined) throw gone();
      return inList(
        finding,
        known.map((each) => each.finding),
        filter,
      );
    },
    async open(ability) {
      const { last, isCurrent, failure } = await visible(ability);
      const state = isCurrent ? 'current' : failure === null ? 'checking' : 'failed';
      if (last === null) return { count: null, endedClaims: null, state };
      const { meta } = findingsPage(await listed(last.found), opened(FINDINGS_LIST), { page: 1, pageSize: 1 });
      const ended = meta.facets.code.find(({ value }) => value === ENDED_CLAIM);
      return { count: meta.pagination.total, endedClaims: ended?.count ?? 0, state };
    },
    async decide({ name, ability }, id, decision, reason) {
      const { last, isCurrent, failure } = await visible(ability);
      const found = oneForEachFact(last?.found ?? []).find(({ ids }) => ids.includes(id));
      if (found === undefined && failure !== null) throw notChecked(failure);
      if (found === undefined && !isCurrent) throw beingChecked();
      if (found === undefined) throw gone();
      await notes.add(found.targets, { decision, reason, by: name, on: getService(strapi, 'clock').now() });
    },
    async decideAll({ name, ability }, chosen, decision, reason) {
      const { last, failure } = await visible(ability);
      if (last === null && failure !== null) throw notChecked(failure);
      if (last === null) throw beingChecked();
      const known = await facts(last.found);
      const wanted = new Set(
        'ids' in chosen
          ? chosen.ids
          : matching(
              known.map(({ finding }) => finding),
              chosen.matching,
            ).map(({ id }) => id),
      );
      if ('count' in chosen && wanted.size !== chosen.count) throw listChanged(wanted.size);
      const own = known.filter(({ ids }) => ids.some((id) => wanted.has(id)));
      const open = own.filter(({ finding }) => (finding.accepted === null) === (decision === 'accept'));
      await notes.add(
        open.flatMap(({ targets }) => targets),
        { decision, reason, by: name, on: getService(strapi, 'clock').now() },
      );
      return { decided: open.length, left: wanted.size - open.length };
    },
    stop: async () => current.stop(),
  };
};
