import { say, type Said } from '../../model/say';
import type { Printed } from '../processors/printed';

/** Words of a row that are not read, with the line. */
export interface Unread {
  code: 'RECORD_UNREAD' | 'RECORD_NOT_HELD' | 'RECORD_DATE_UNREAD' | 'DOCUMENT_ACCESS_UNREAD';
  line: number;
  message: Said;
  hint?: Said;
}

/** A list that a column says to be about others. */
export const ofOthers = ({ text, line }: Printed, sentence: 'recordsOfOthers' | 'documentsOfOthers'): Unread => ({
  code: 'RECORD_UNREAD',
  line,
  message: say(sentence, { column: text }),
});

/** A day in a cell that has no one reading. */
export const dateUnread = (column: string, value: string, line: number): Unread => ({
  code: 'RECORD_DATE_UNREAD',
  line,
  message: say('recordDateUnread', { column, value }),
  hint: say('writeDayInFull'),
});
