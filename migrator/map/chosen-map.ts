import type { MapDifference, MapOrigin, MapUse } from '../../model/contracts/maps';
import { hashOf } from '../canonical-hash';
import type { ChosenMap, KeptMap } from '../model/map';

export const mapHash = (text: string): string | null => (text === '' ? null : hashOf(text));

/** Says of a map where it comes from, and how it differs from the one that the site has (`difference`, null without one). */
export const chosenMap = (
  text: string,
  origin: MapOrigin,
  kept: KeptMap | null,
  difference: MapDifference | null,
): ChosenMap => ({
  text,
  origin,
  hash: mapHash(text),
  kept: kept && { run: kept.run, hash: mapHash(kept.text) },
  difference,
});

export const mapUse = ({ text: _text, ...use }: ChosenMap): MapUse => use;
