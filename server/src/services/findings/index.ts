import type { Core } from '@strapi/strapi';
import { fileKey, pagesOfFiles } from '../../adapters/strapi/journal/file-entries';
import { createReviewNotes, noteKey, type Note } from '../../adapters/strapi/review-notes';
import type { Ability } from '../../auth/readable-entries';
import type { Acceptance, FindingInList, FindingsPage, ListedFinding } from '../../contracts/listed-findings';
import { getService } from '../../get-service';
import { NotYet } from '../late-answers';
import { Refusal } from '../refusal';
import { createCurrentFindings } from './current-findings';
import type { Found } from './found';
import { findingsPage, inList, type ListFilter } from './list';
import { readableFindings } from './readable';

interface Page {
  page: number;
  pageSize: number;
}

/** Who decides about a finding, and what their role may read. */
interface Reviewer {
  name: string;
  ability: Ability;
}

/** What was found in the content and in imports. Every method leaves out what the role may not read. */
export interface FindingsService {
  page(ability: Ability, filter: ListFilter, page: Page): Promise<FindingsPage | NotYet>;
  one(ability: Ability, id: string, filter: ListFilter): Promise<FindingInList | NotYet>;
  /** How many errors and warnings nobody has accepted; null while nothing has been checked yet. */
  open(ability: Ability): Promise<number | null>;
  /** Accepts a finding with a reason, or takes that back. @throws Refusal (404) when it is there no more */
  decide(reviewer: Reviewer, id: string, decision: Note['decision'], reason: string): Promise<void>;
  /** Ends the work in the background, so that Strapi can end. */
  stop(): Promise<void>;
}

const acceptanceOf = (note: Note | undefined): Acceptance | null =>
  note?.decision === 'accept' ? { reason: note.reason, by: note.by, on: note.on.toISOString() } : null;

export const findings = ({ strapi }: { strapi: Core.Strapi }): FindingsService => {
  const current = createCurrentFindings(strapi);
  const notes = createReviewNotes(strapi);

  const listed = async (found: readonly Found[]): Promise<ListedFinding[]> => {
    const last = await notes.last();
    return found.map(({ shown, target }) => ({ ...shown, accepted: acceptanceOf(last.get(noteKey(target))) }));
  };
  /** With the pages that imports made of the files. */
  const withEntries = async (shown: readonly ListedFinding[]): Promise<ListedFinding[]> => {
    const files = shown.flatMap(({ origin, path }) => (origin === 'import' && path !== null ? [path] : []));
    const pages = await pagesOfFiles(strapi, files);
    return shown.map((finding) => {
      const { site, path } = finding;
      const page = site === null || path === null ? undefined : pages.get(fileKey(site, path));
      return page === undefined ? finding : { ...finding, entry: { type: 'page', ...page, title: path ?? '' } };
    });
  };
  const readable = async (ability: Ability) => {
    const asked = await current.ask();
    if (asked instanceof NotYet) return asked;
    return { ...asked, found: await readableFindings(strapi, ability, asked.found) };
  };
  const gone = (): Refusal =>
    new Refusal(
      404,
      'FINDING_NOT_FOUND',
      'This finding does not exist any more. The text that it was about has changed',
    );

  return {
    async page(ability, filter, page) {
      const asked = await readable(ability);
      if (asked instanceof NotYet) return asked;
      const { data, meta } = findingsPage(await listed(asked.found), filter, page);
      return { data: await withEntries(data), meta: { ...meta, isCurrent: asked.isCurrent } };
    },
    async one(ability, id, filter) {
      const asked = await readable(ability);
      if (asked instanceof NotYet) return asked;
      const all = await listed(asked.found);
      const finding = all.find((each) => each.id === id);
      if (finding === undefined) throw gone();
      const [shown = finding] = await withEntries([finding]);
      return { ...inList(finding, all, filter), finding: shown };
    },
    async open(ability) {
      const asked = await readable(ability);
      if (asked instanceof NotYet) return null;
      return (await listed(asked.found)).filter(({ accepted, severity }) => accepted === null && severity !== 'info')
        .length;
    },
    async decide({ name, ability }, id, decision, reason) {
      const asked = await readable(ability);
      const found = asked instanceof NotYet ? undefined : asked.found.find(({ shown }) => shown.id === id);
      if (found === undefined) throw gone();
      await notes.add(found.target, { decision, reason, by: name, on: getService(strapi, 'clock').now() });
    },
    stop: async () => current.stop(),
  };
};
