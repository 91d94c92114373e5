import { LANGUAGES } from '../../../model/languages/language-of';
import { isFactual } from '../sentences/claims';
import type { Fact, Sentence } from '../sentences/sentence';

/** Wordings that state an audit cycle, with its length in months. */
const CYCLES = LANGUAGES.flatMap(({ facts, numbers }) => {
  const valueOf = (count: string): number => (/^\d+$/.test(count) ? Number(count) : numbers.spelled.valueOf(count));
  const { about, cycles = [] } = facts?.auditCycle ?? {};
  return cycles.map(({ wording, months }) => ({
    about,
    wording,
    monthsOf: (count: string | undefined) => months * (count === undefined ? 1 : valueOf(count)),
  }));
});

/**
 * The audit cycle as an ISO 8601 duration. Of two cycles the shorter one counts, because it is the cycle of
 * surveillance audits.
 */
export const findAuditCycle = (sentences: Sentence[]): Fact | null => {
  const found = sentences.filter(isFactual).flatMap(({ words, quote }) => {
    return CYCLES.flatMap(({ about, wording, monthsOf }) =>
      about?.test(words) === true
        ? Array.from(words.matchAll(wording), ([, count]) => ({ months: monthsOf(count), quote }))
        : [],
    );
  });
  const months = Math.min(...found.map((each) => each.months));
  const shortest = found.find((each) => each.months === months);
  return shortest === undefined
    ? null
    : { value: months % 12 === 0 ? `P${String(months / 12)}Y` : `P${String(months)}M`, quote: shortest.quote };
};
