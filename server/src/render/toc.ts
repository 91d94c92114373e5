import type { TocEntry } from '../../../model/contracts/page-fields';
import { bodyHeadings, type BodyHeading } from '../../../migrator/reader/parse/body-headings';

const DEEPEST = 6;

/** By how much the headings of a body move, so that the highest of them is a level below the title. */
export const shiftOf = (headings: readonly Pick<BodyHeading, 'level'>[]): number =>
  2 - headings.reduce((least, { level }) => Math.min(least, level), DEEPEST);

export const shifted = (level: number, shift: number): number => Math.min(DEEPEST, Math.max(2, level + shift));

const HEADING_ID = / ?\{#[^\s{}]{1,200}\}$/;

/** The headings of a body, in order. */
export const tocOf = (body: string): TocEntry[] => {
  const headings = bodyHeadings(body);
  const shift = shiftOf(headings);
  return headings
    .map(({ level, text, anchor }) => ({ level: shifted(level, shift), title: text.replace(HEADING_ID, ''), anchor }))
    .filter(({ title }) => title !== '');
};
