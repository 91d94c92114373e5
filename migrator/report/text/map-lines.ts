import type { MapUse } from '../../../model/contracts/maps';
import { printable } from '../../invisible';
import { plural } from './plural';

const nameOf = ({ origin, hash, kept }: MapUse): string => {
  if (hash === null) return 'none';
  switch (origin) {
    case 'option':
      return 'from --map';
    case 'panel':
      return 'from the admin panel';
    case 'site':
      return `from run ${String(kept?.run)}, the last import of the site`;
    default:
      return 'from the source';
  }
};

/** A line of the difference; its sign and indentation stay, because they have a meaning. */
const shownLine = (line: string): string => line.replace(/(?<=^[-+] *)[^ ].*$/s, printable);

/** Which map an import uses, and how it differs from the one of the last import; no lines where neither has one. */
export const mapLines = (use: MapUse | null): string[] => {
  if (use === null || (use.hash === null && use.difference === null)) return [];
  const { kept, difference } = use;
  if (kept === null || difference === null) return [`map: ${nameOf(use)}`];
  const { added, removed, lines } = difference;
  const more = added + removed - lines.length;
  return [
    `map: ${nameOf(use)}, replaces the map of run ${String(kept.run)} (${plural(added, 'line')} added, ${String(removed)} removed):`,
    ...lines.map(shownLine),
    ...(more > 0
      ? [`and ${plural(more, 'more line')}; show the former map with: strapi-compliance show ${String(kept.run)} --map`]
      : []),
  ];
};
