import type { Report } from '../diagnostics';
import type { HeaderAttribute } from '../read/header-attributes';
import { readDate } from './date';

/** The booleans of YAML 1.1, which Jekyll and Hugo read; a quoted one is meant as one as well. */
const YES = /^(?:true|yes|on|y)$/i;
const NO = /^(?:false|no|off|n|null|~)$/i;

/** Invalid YAML is read line by line, comments and all. */
const withoutComment = (value: string): string => value.replace(/\s+#.*$/, '');

type Meaning = 'public' | 'draft' | 'unclear';
type Field = 'draft' | 'published';

const MEANINGS: Record<Field, (value: string) => Meaning> = {
  draft: (value) => (NO.test(value) ? 'public' : YES.test(value) ? 'draft' : 'unclear'),
  published: (value) =>
    YES.test(value) || 'date' in readDate(value) ? 'public' : NO.test(value) ? 'draft' : 'unclear',
};
const EXPECTED: Record<Field, string> = {
  draft: 'neither true nor false',
  published: 'neither true, false nor a date',
};

interface Named extends HeaderAttribute {
  field: string | undefined;
}

const isMarkField = (field: string | undefined): field is Field => field === 'draft' || field === 'published';

/**
 * Whether the front matter says that the page is not public yet: `draft: true`, or `published: false`. What is not clearly
 * one or the other is reported and counts as a draft: what may be unfinished does not go online by a typing error. So
 * does a header that cannot be read and names one of them: `unread` is what it names. A `draft` without a value says nothing.
 */
export const isMarkedDraft = (read: readonly Named[], unread: readonly Named[], report: Report): boolean => {
  const named = [...read.filter(({ field, value }) => !(field === 'draft' && value === '')), ...unread];
  const marks = named.flatMap(({ field, name, value: written, offset, unstorable }) => {
    if (!isMarkField(field)) return [];
    const value = withoutComment(written);
    const meaning = unstorable === true ? 'unclear' : MEANINGS[field](value);
    return meaning === 'public' ? [] : [{ field, name, value, offset, meaning }];
  });
  const reported = new Set<number>();
  for (const { field, name, value, offset, meaning } of marks) {
    if (meaning !== 'unclear' || reported.has(offset)) continue;
    reported.add(offset);
    report('HDR_WRONG_VALUE', offset, `${name}="${value.slice(0, 120)}" is ${EXPECTED[field]}.`);
  }
  const [mark] = marks;
  if (mark !== undefined)
    report(
      'FM_DRAFT',
      mark.offset,
      'The front matter marks the page as a draft.',
      'It stays one; --publish-drafts publishes it with the others.',
    );
  return mark !== undefined;
};
