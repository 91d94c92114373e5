import type { PageKind } from '../model/page';
import type { SourcePath } from '../model/source';
import { withoutExtension } from '../read/candidate';

/** The kind that a word in a path gives to the pages below it. */
const WORDS = new Map<string, PageKind>([
  ['compliance', 'compliance'],
  ['certification', 'compliance'],
  ['certifications', 'compliance'],
  ['security', 'security'],
  ['privacy', 'privacy'],
  ['transparency', 'transparency'],
  ['legal', 'legal'],
  ['terms', 'legal'],
  ['agreement', 'legal'],
  ['agreements', 'legal'],
  ['sla', 'sla'],
  ['announcement', 'announcement'],
  ['announcements', 'announcement'],
  ['notice', 'announcement'],
  ['faq', 'faq'],
  ['faqs', 'faq'],
  ['news', 'news'],
  ['blog', 'news'],
  ['what-is-new', 'news'],
  ['whats-new', 'news'],
]);

/**
 * The kind of a page, derived from its path. The nearest segment that states a kind decides; its whole, last or first
 * word states it. For example, `network-security-announcement` is an announcement and `privacy-statement` is about
 * privacy.
 */
export const kindOf = (path: SourcePath): PageKind => {
  const all = withoutExtension(path).toLowerCase().split('/');
  const segments = all.filter((segment) => !LOCALE_FOLDER.test(segment));
  for (const segment of segments.toReversed()) {
    const words = segment.split(/[-_. ]+/).filter((word) => !LOCALE_WORD.test(word));
    const kind = WORDS.get(words.join('-')) ?? WORDS.get(words.at(-1) ?? '') ?? WORDS.get(words[0] ?? '');
    if (kind !== undefined) return kind;
  }
  return OVERVIEW.test(segments.at(-1) ?? '') ? 'overview' : 'other';
};

/** The names of the first page of a folder and of the trust center's first page. They state no kind by themselves. */
const OVERVIEW = /^(?:default|index|trust-?center)(?:-[a-z]{2})?$/;
const LOCALE_FOLDER = /^[a-z]{2}-[a-z]{2}$/;
const LOCALE_WORD = /^(?:en|cn|zh|us|enus|zhcn|v\d+)$/;
