import type { MapLink, SiteMap } from '../../model/map';
import { foldedPath } from './link-index';

/** Where the map leads links that name nothing in the source. */
export interface MapLinks {
  /** The rule about a path of the site; null without one. */
  ruleFor(path: string): MapLink | null;
  /** The rules that nobody has asked for. */
  unused(): MapLink[];
}

const keyOf = (path: string): string => foldedPath(path.replace(/^\/+|\/+$/g, ''));

export const mapLinks = (map: SiteMap | null): MapLinks => {
  const rules = new Map((map?.links ?? []).map((rule) => [keyOf(rule.from), rule]));
  const used = new Set<MapLink>();
  return {
    ruleFor: (path) => {
      const rule = rules.get(keyOf(path)) ?? null;
      if (rule !== null) used.add(rule);
      return rule;
    },
    unused: () => (map?.links ?? []).filter((rule) => !used.has(rule)),
  };
};
