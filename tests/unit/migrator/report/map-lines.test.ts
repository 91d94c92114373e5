import type { KeptMap } from '../../../../migrator/model/map';
import type { MapOrigin } from '../../../../model/contracts/maps';
import { chosenMap } from '../../../../migrator/map/chosen-map';
import { mapDifference } from '../../../../migrator/map/map-difference';
import { mapLines } from '../../../../migrator/report/text/map-lines';

const MAP = 'exclude:\n  - a/**\n';
const KEPT = { run: 7, text: MAP };

const chosen = (text: string, origin: MapOrigin, kept: KeptMap | null) =>
  chosenMap(text, origin, kept, kept && mapDifference(kept.text, text));

describe('mapLines', () => {
  test.each<[MapOrigin, string]>([
    ['option', 'map: from --map'],
    ['panel', 'map: from the admin panel'],
    ['source', 'map: from the source'],
    ['site', 'map: from run 7, the last import of the site'],
  ])('says of one from %s where it comes from', (origin, line) => {
    expect(mapLines(chosen(MAP, origin, KEPT))).toEqual([line]);
  });

  test('says nothing where neither the import nor the site has one', () => {
    expect(mapLines(null)).toEqual([]);
    expect(mapLines(chosen('', 'none', null))).toEqual([]);
    expect(mapLines(chosen('', 'none', { run: 7, text: '' }))).toEqual([]);
  });

  test('shows what differs, with its indentation and without control characters', () => {
    expect(mapLines(chosen('exclude:\n  - b/**\t# \u0007\n', 'source', KEPT))).toEqual([
      'map: from the source, replaces the map of run 7 (1 line added, 1 removed):',
      '-   - a/**',
      '+   - b/** # \ufffd',
    ]);
  });

  test('names the run that has the whole former map where lines are left out', () => {
    const lines = mapLines(chosen('# x\n'.repeat(50), 'option', KEPT));
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('and 32 more lines; show the former map with: strapi-compliance show 7 --map');
  });

  test('says that a map is given up', () => {
    expect(mapLines(chosen('', 'option', KEPT))[0]).toBe(
      'map: none, replaces the map of run 7 (0 lines added, 2 removed):',
    );
  });
});
