import type { PageTopic } from '../../../model/languages/pages/pages';
import type { PageKind } from '../../model/page';
import type { SourcePath } from '../../model/source';
import { topicOfName, topicOfWords } from '../parse/topic';
import { withoutExtension } from '../read/candidate';
import { isLocaleMark } from './locale-marks';

/**
 * The kind of a page, derived from its path. The nearest segment that states a kind decides; its last two words,
 * all of them, the last or the first state it. For example, `network-security-announcement` is an announcement and `privacy-statement` is about
 * privacy. Where no segment states a kind, the title does.
 */
export const kindOf = (path: SourcePath, title: string | null = null): PageKind => {
  const all = withoutExtension(path).toLowerCase().split('/');
  const segments = all.filter((segment) => !LOCALE_FOLDER.test(segment));
  for (const segment of segments.toReversed()) {
    const words = segment.split(/[-_. ]+/).filter((word) => !isLocaleMark(word) && !VERSION.test(word));
    const topic = topicOfName(words) ?? (/\p{Script=Han}/u.test(segment) ? topicOfWords(words.join(' ')) : undefined);
    if (topic !== undefined) return kindAbout(topic);
  }
  const named = title === null ? undefined : topicOfWords(title);
  if (named !== undefined) return kindAbout(named);
  return OVERVIEW.test(segments.at(-1) ?? '') ? 'overview' : 'other';
};

const kindAbout = (topic: PageTopic): PageKind => (topic === 'policy' ? 'legal' : topic);

/** The names of the first page of a folder and of the trust center's first page. They state no kind by themselves. */
const OVERVIEW = /^(?:default|index|trust-?center)(?:-[a-z]{2})?$/;
const LOCALE_FOLDER = /^[a-z]{2}-[a-z]{2}$/;
const VERSION = /^v\d+$/;
