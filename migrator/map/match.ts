import { globMatcher, type Matches } from '../glob';
import type { PageDecision, PageRule, SiteMap } from '../model/map';
import type { SourcePath } from '../model/source';

/** A file that is named as it is, or by a glob. */
const matcher = (glob: string): Matches => {
  const byGlob = globMatcher(glob);
  return (path) => path === glob || byGlob(path);
};

/** The map's decisions about one file, and the rules that make them: `pages["sla/*"].kind`. */
interface Verdict {
  decision: PageDecision;
  rules: string[];
}

/** Decides file by file, and remembers which rules were of use. */
export interface Judge {
  verdict(path: SourcePath): Verdict;
  excluded(path: SourcePath): string | null;
  /** The rules that matched nothing so far. */
  unused(): { name: string; line: number; column: number }[];
}

const ruleName = (part: string, glob: string): string => `${part}[${JSON.stringify(glob)}]`;

/**
 * Of the rules that match a file, each field is decided by the last one that names it; a rule that gives the file's own
 * name comes after all globs.
 */
export const judgeOf = ({ exclude, pages }: SiteMap): Judge => {
  const exclusions = exclude.map((rule) => ({
    rule,
    name: ruleName('exclude', rule.glob),
    matches: matcher(rule.glob),
  }));
  const rules = pages.map((rule) => ({ rule, name: ruleName('pages', rule.glob), matches: matcher(rule.glob) }));
  const used = new Set<string>();
  return {
    excluded: (path) => {
      const matching = exclusions.filter(({ matches }) => matches(path));
      for (const { name } of matching) used.add(name);
      return matching.at(-1)?.name ?? null;
    },
    verdict: (path) => {
      const matching = rules.filter(({ matches }) => matches(path));
      for (const { name } of matching) used.add(name);
      const isExact = ({ rule }: { rule: PageRule }): boolean => rule.glob === path;
      const ordered = [...matching.filter((each) => !isExact(each)), ...matching.filter(isExact)];
      const decision = ordered.reduce<PageDecision>((sum, { rule }) => ({ ...sum, ...rule.decision }), {});
      const deciding = Object.keys(decision).map((field) => {
        const last = ordered.findLast(({ rule }) => Object.hasOwn(rule.decision, field));
        return `${last?.name ?? ''}.${field}`;
      });
      return { decision, rules: deciding };
    },
    unused: () =>
      [...exclusions, ...rules]
        .filter(({ name }) => !used.has(name))
        .map(({ name, rule: { line, column } }) => ({ name, line, column })),
  };
};
