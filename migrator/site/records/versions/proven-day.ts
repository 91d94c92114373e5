import { say, type Said } from '../../../../model/say';
import { FILE_START } from '../../../findings';
import type { StatedDay } from '../../../model/page';
import { topicOfTitle } from '../../../reader/parse/topic';
import type { ResolvedPage } from '../page-records';

/** The topics of pages that the day in a name can be that of: a title without one may be that of a report or of news. */
const POLICIES = new Set(['privacy', 'sla', 'legal', 'policy']);

/** The day from which a text is in force, or why none is proven. */
type ProvenDay = StatedDay | { why: Said };

/** The day that a text states, else the full date in its path; where both are there, they have to agree. `named`: that date. */
export const provenDay = ({ path, draft }: ResolvedPage, named: string | null): ProvenDay => {
  const [first, ...others] = draft.inForceFrom;
  const other = others.find(({ day }) => day !== first?.day);
  if (first !== undefined && other !== undefined)
    return { why: say('versionDaysDiffer', { one: first.quote.text, other: other.quote.text }) };
  if (first !== undefined && named !== null && named !== first.day)
    return { why: say('versionNameDiffers', { quote: first.quote.text, named }) };
  if (first !== undefined) return first;
  const isPolicy = POLICIES.has(topicOfTitle(draft.title ?? '') ?? '');
  return named === null || !isPolicy
    ? { why: say('versionUndated') }
    : { day: named, quote: { text: path, line: FILE_START.line } };
};
