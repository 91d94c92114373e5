import type { Core } from '@strapi/strapi';
import { createReviewNotes, noteKey, type Note } from '../../adapters/strapi/review-notes';
import type { Ability } from '../../auth/readable-entries';
import type { Acceptance, FindingInList, ListedFinding } from '../../../../model/contracts/listed-findings';
import type { FindingsCount } from '../../../../model/contracts/overview';
import type { LintCode } from '../../../../model/lint/lints';
import { FINDINGS_LIST } from '../../../../model/lists/findings';
import { opened, type AnswerOf, type Asked } from '../../../../model/lists/list';
import { getService } from '../../get-service';
import { NotYet } from '../../services/late-answers';
import { conflict, Refusal } from '../../services/refusal';
import { createCurrentFindings, type CurrentFindings } from './current-findings';
import type { Found } from './found';
import { findingsPage, inList } from './list';
import { readableFindings } from './readable';

const ENDED_CLAIM: LintCode = 'CLAIM_ENDED';

interface Page {
  page: number;
  pageSize: number;
}

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
  decide(reviewer: Reviewer, id: string, decision: Note['decision'], reason: string): Promise<void>;
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

const acceptanceOf = (note: Note | undefined): Acceptance | null =>
  note?.decision === 'accept' ? { reason: note.reason, by: note.by, on: note.on.toISOString() } : null;

export const findings = ({ strapi }: { strapi: Core.Strapi }): FindingsService => {
  const current = createCurrentFindings(strapi);
  const notes = createReviewNotes(strapi);

  const listed = async (found: readonly Found[]): Promise<ListedFinding[]> => {
    const last = await notes.last();
    return found.map(({ shown, target }) => ({ ...shown, accepted: acceptanceOf(last.get(noteKey(target))) }));
  };
  const visible = async (ability: Ability): Promise<CurrentFindings> => {
    const { last, ...state } = await current.ask();
    return { ...state, last: last && { ...last, found: await readableFindings(strapi, ability, last.found) } };
  };

  return {
    async page(ability, filter, page) {
      const { last, isCurrent, failure, done } = await visible(ability);
      if (last === null) return notYet(failure, done);
      const { data, meta } = findingsPage(await listed(last.found), filter, page);
      const checkedOn = last.on.toISOString();
      return { data, meta: { ...meta, isCurrent, checkedOn, failure } };
    },
    async one(ability, id, filter) {
      const { last, isCurrent, failure, done } = await visible(ability);
      const all = await listed(last?.found ?? []);
      const finding = all.find((each) => each.id === id);
      if (finding === undefined && !isCurrent) return notYet(failure, done);
      if (finding === undefined) throw gone();
      return inList(finding, all, filter);
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
      const found = last?.found.find(({ shown }) => shown.id === id);
      if (found === undefined && failure !== null) throw notChecked(failure);
      if (found === undefined && !isCurrent) throw beingChecked();
      if (found === undefined) throw gone();
      await notes.add(found.target, { decision, reason, by: name, on: getService(strapi, 'clock').now() });
    },
    stop: async () => current.stop(),
  };
};
