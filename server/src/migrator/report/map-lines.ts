import type { MapUse } from '../map/chosen-map';
import { plural } from './plural';
import { printable } from './printable';

const nameOf = ({ origin, hash, kept }: MapUse): string => {
  if (hash === null) return 'none';
  switch (origin) {
    case 'option':
      return 'the one of --map';
    case 'panel':
      return 'written in the admin panel';
    case 'site':
      return `the one of run ${String(kept?.run)}, the last import of the site`;
    default:
      return 'the one in the source';
  }
};

/** The sign and the indentation stay, they mean something. */
const shownLine = (line: string): string => line.replace(/(?<=^[-+] *)[^ ].*$/s, printable);

/** Which map an import uses, and how it differs from the one of the last import; nothing where neither has one. */
export const mapLines = (use: MapUse | null): string[] => {
  if (use === null || (use.hash === null && use.difference === null)) return [];
  const { kept, difference } = use;
  if (kept === null || difference === null) return [`map: ${nameOf(use)}`];
  const { added, removed, lines } = difference;
  const more = added + removed - lines.length;
  return [
    `map: ${nameOf(use)}, in place of that of run ${String(kept.run)} (${plural(added, 'line')} added, ${String(removed)} removed):`,
    ...lines.map(shownLine),
    ...(more > 0
      ? [`and ${plural(more, 'more line')}; the former map: strapi-compliance show ${String(kept.run)} --map`]
      : []),
  ];
};
