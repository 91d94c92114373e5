import type { PageKind, SourcePath } from '../model';
import { withoutExtension } from '../read/candidate';

/** What a word of a path says about the pages below it. */
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
 * The kind of a page by its place: the nearest segment that says one, by its whole, its last or its first word. A
 * `network-security-announcement` is an announcement, a `privacy-statement` is about privacy.
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

/** The first page of a folder that says nothing of a kind, or the trust center's own. */
const OVERVIEW = /^(?:default|index|trust-?center)(?:-[a-z]{2})?$/;
const LOCALE_FOLDER = /^[a-z]{2}-[a-z]{2}$/;
const LOCALE_WORD = /^(?:en|cn|zh|us|enus|zhcn|v\d+)$/;
