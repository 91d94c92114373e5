import type { Report } from '../diagnostics';
import type { HeaderAttribute } from '../read/header-attributes';
import type { FrontMatterField } from './front-matter-fields';

/** The booleans of YAML 1.1, which Jekyll and Hugo read; a quoted one is meant as one as well. */
const YES = /^(?:true|yes|on|y)$/i;
const NO = /^(?:false|no|off|n|null|~)$/i;

/** Invalid YAML is read line by line, comments and all. */
const withoutComment = (value: string): string => value.replace(/\s+#.*$/, '');

/**
 * Whether the front matter says that the page is not public yet: `draft: true`, or `published: false`. A `draft` that is
 * neither true nor false is reported and counts as one: what may be unfinished does not go online by a typing error. A
 * `published` that is not false, such as a date, says nothing.
 */
export const isMarkedDraft = (
  find: (field: FrontMatterField) => HeaderAttribute | undefined,
  report: Report,
): boolean => {
  const marks = (['draft', 'published'] as const).flatMap((field) => {
    const found = find(field);
    if (found === undefined) return [];
    const value = withoutComment(found.value);
    const isMark = field === 'draft' ? !NO.test(value) : NO.test(value);
    if (isMark && field === 'draft' && !YES.test(value))
      report('HDR_WRONG_VALUE', found.offset, `${found.name}="${value.slice(0, 120)}" is neither true nor false.`);
    return isMark ? [found] : [];
  });
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
