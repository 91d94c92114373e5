import type { Finding } from '../../findings';
import type { SiteRules } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';
import type { PageDraft } from '../../reader/interpret/page-draft';
import type { Added, Linking } from '../linking';
import { decidedCertification } from './certifications/decisions';
import { supportingRecords } from './certifications/supporting-records';
import type { ResolvedPage } from './page-records';

/** Makes the entries that several pages describe, and adds to the pages what was found about these. */
export const describeRecords = ({
  linked,
  leftOut,
  listed,
  findings,
  rules,
}: Linking): Added<'linked' | 'leftOut' | 'supporting' | 'findings'> => {
  const records = supportingRecords(linked, leftOut, listed, rules);
  return {
    linked: linked.map((page) => withFindings(withDecisions(page, rules), records.findings)),
    leftOut: leftOut.map((draft) => draftWith(draft, records.findings)),
    supporting: records.drafts,
    findings: [...findings, ...records.unused],
  };
};

/** A page with the certifications as the map decides them, so that a report shows what their entries will contain. */
const withDecisions = (page: ResolvedPage, { map }: SiteRules): ResolvedPage => {
  const decided = page.draft.certifications.map((each) => decidedCertification(each, page.locale, map));
  const rules = decided.flatMap((each) => each.rules);
  if (rules.length === 0) return page;
  const certifications = decided.map(({ draft }) => draft);
  return { ...page, draft: { ...page.draft, certifications, rules: [...page.draft.rules, ...rules] } };
};

const draftWith = (draft: PageDraft, found: ReadonlyMap<SourcePath, Finding[]>): PageDraft => {
  const findings = found.get(draft.path);
  return findings === undefined ? draft : { ...draft, findings: [...draft.findings, ...findings] };
};

const withFindings = (page: ResolvedPage, found: ReadonlyMap<SourcePath, Finding[]>): ResolvedPage => {
  const draft = draftWith(page.draft, found);
  return draft === page.draft ? page : { ...page, draft };
};
