import { own } from '../../../../model/own';
import type { Schema } from './reach';

/** The position of a level in a tree of `populate`. */
export interface Place {
  depth: number;
  /** Whether a level above is a list of language versions. */
  inLocalizations: boolean;
}

export const START: Place = { depth: 0, inLocalizations: false };

const LOCALIZATIONS = 'localizations';

export const deeper = ({ depth, inLocalizations }: Place, key: string): Place => ({
  depth: depth + 1,
  inLocalizations: inLocalizations || key === LOCALIZATIONS,
});

/**
 * Whether populating a relation here would multiply the content: the pages of every certification of every page are
 * the whole site a hundred times over (300 MB and half a minute for 120 pages under three certifications). A list of
 * what refers to an entry belongs on the first level, language versions not below language versions.
 */
export const isTooWide = (key: string, { attributes }: Schema, { depth, inLocalizations }: Place): boolean =>
  (depth > 0 && own(attributes, key)?.mappedBy !== undefined) || (inLocalizations && key === LOCALIZATIONS);
