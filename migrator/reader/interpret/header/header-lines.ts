import type { LiftedText } from '../../parse/lift';
import type { HeaderLine } from '../interpreted';

/** The front matter, flattened: each key with its value, and the line on which it stands. */
export const headerLines = ({ frontMatter, placeOf }: LiftedText): HeaderLine[] =>
  frontMatter.map((each) => ({ name: each.name, value: each.value, line: placeOf(each).line }));
