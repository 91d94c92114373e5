import { say, type Said } from '../../../../model/say';
import type { Report } from '../../../findings';
import type { HeaderAttribute } from '../../dialects/header-construct';
import { readDate } from './date';

/** The booleans of YAML 1.1, as Jekyll and Hugo read them; a quoted boolean counts as one too. */
const YES = /^(?:true|yes|on|y)$/i;
const NO = /^(?:false|no|off|n|null|~)$/i;

/** Removes a comment: invalid YAML is read line by line, with its comments. */
const withoutComment = (value: string): string => value.replace(/\s+#.*$/, '');

type Meaning = 'public' | 'draft' | 'unclear';
type Field = 'draft' | 'published' | 'permalink' | 'unlisted';

const MEANINGS: Record<Field, (value: string) => Meaning> = {
  draft: (value) => (NO.test(value) ? 'public' : YES.test(value) ? 'draft' : 'unclear'),
  published: (value) =>
    YES.test(value) || 'date' in readDate(value) ? 'public' : NO.test(value) ? 'draft' : 'unclear',
  // readers find it by its address only
  unlisted: (value) => (YES.test(value) ? 'draft' : 'public'),
  // generators do not write a page with `permalink: false`
  permalink: (value) => (isNoPermalink(value) ? 'draft' : 'public'),
};
const EXPECTED: Record<Field, Said> = {
  draft: say('neitherTrueNorFalse'),
  published: say('neitherTrueFalseNorDate'),
  permalink: say('noPath'),
  unlisted: say('neitherTrueNorFalse'),
};

/** Whether a permalink is `false`, so that the page has no path. */
export const isNoPermalink = (value: string): boolean => /^false$/i.test(value);

interface Named extends HeaderAttribute {
  field: string | undefined;
}

const isMarkField = (field: string | undefined): field is Field =>
  field !== undefined && Object.hasOwn(MEANINGS, field);

/**
 * Whether the front matter says that the page is not public yet: `draft: true` or `published: false`. An unclear value
 * is reported and counts as a draft, so that a typing error cannot publish unfinished text. The same applies to a
 * header that cannot be read but names one of these keys: `unread` contains what it names. A `draft` without a value is
 * ignored.
 */
export const isMarkedDraft = (read: readonly Named[], unread: readonly Named[], report: Report): boolean => {
  const named = [...read.filter(({ field, value }) => !(field === 'draft' && value === '')), ...unread];
  const marks = named.flatMap(({ field, name, value: written, offset, unstorable }) => {
    if (!isMarkField(field)) return [];
    const value = withoutComment(written);
    // a path is checked where it is read
    const isUnclear = unstorable === true && field !== 'permalink';
    const meaning = isUnclear ? 'unclear' : MEANINGS[field](value);
    return meaning === 'public' ? [] : [{ field, name, value, offset, meaning }];
  });
  const reported = new Set<number>();
  for (const { field, name, value, offset, meaning } of marks) {
    if (meaning !== 'unclear' || reported.has(offset)) continue;
    reported.add(offset);
    report(
      'HDR_WRONG_VALUE',
      offset,
      say('valueFlawed', { key: name, value: value.slice(0, 120), flaw: EXPECTED[field] }),
    );
  }
  const mark = marks.find(({ field }) => field !== 'unlisted') ?? marks[0];
  if (mark !== undefined)
    report(
      'FM_DRAFT',
      mark.offset,
      mark.field === 'unlisted' ? say('unlisted') : say('markedDraft'),
      say('importedAsDraft'),
    );
  return mark !== undefined;
};
