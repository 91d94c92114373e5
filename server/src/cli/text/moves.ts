import { printable } from '../../../../migrator/invisible';
import { number } from '../../../../migrator/report/text/plural';
import { isObject, listOf, object, text, type ReadBy } from '../../../../model/readers';

const MOVE = { key: text, what: text, fields: listOf(text) };

/** The changes since a plan was made, if the plan was refused for them. */
export const movesIn = (error: unknown): ReadBy<typeof MOVE>[] | null =>
  isObject(error) && error['code'] === 'PLAN_OUTDATED' ? listOf(object(MOVE))(error['moves']) : null;

/** How many changed entries are listed. */
const NAMED = 20;

/** One line for each entry that has moved, then how many more there are. */
export const movesText = (moves: readonly ReadBy<typeof MOVE>[]): string =>
  [
    ...moves
      .slice(0, NAMED)
      .map(
        ({ key, what, fields }) => `  ${printable(key)} ${what}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`,
      ),
    ...(moves.length > NAMED ? [`  … and ${number(moves.length - NAMED)} more`] : []),
  ].join('\n');
