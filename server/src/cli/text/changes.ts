import { printable } from '../../../../migrator/invisible';
import { number } from '../../../../migrator/report/text/plural';
import { isObject, listOf, object, text, type ReadBy } from '../../../../model/readers';

const CHANGE = { key: text, what: text, fields: listOf(text) };

/** The changes since a plan was made, if the plan was refused for them. */
export const changesIn = (error: unknown): ReadBy<typeof CHANGE>[] | null =>
  isObject(error) && error['code'] === 'PLAN_OUTDATED' ? listOf(object(CHANGE))(error['changes']) : null;

/** How many changed entries are listed. */
const NAMED = 20;

/** One line for each change, then how many more there are. */
export const changesText = (changes: readonly ReadBy<typeof CHANGE>[]): string =>
  [
    ...changes
      .slice(0, NAMED)
      .map(
        ({ key, what, fields }) => `  ${printable(key)} ${what}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`,
      ),
    ...(changes.length > NAMED ? [`  … and ${number(changes.length - NAMED)} more`] : []),
  ].join('\n');
