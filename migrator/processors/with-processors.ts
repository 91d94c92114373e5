import { say } from '../../model/say';
import { FILE_START, newFinding, type Finding } from '../findings';
import type { SiteRules } from '../model/site-rules';
import type { SourceText } from '../model/source';
import { blankDraft, originalOf } from '../reader/interpret/interpret';
import type { Interpreted } from '../reader/interpret/interpreted';
import type { PageDraft } from '../reader/interpret/page-draft';
import { fromData } from './from-data';
import { processorsOf } from './read-processors';

/**
 * The draft of a page with those who process data as its lists state them. `html`: the source of a page that is one HTML document,
 * on the lines of its file.
 */
export const withProcessors = (interpreted: Interpreted, rules: SiteRules, html: string | null = null): Interpreted => {
  const { draft, text } = interpreted;
  if (draft.state !== 'page' || rules.extraction === false) return interpreted;
  const processors = processorsOf({ ...text, title: draft.title, path: draft.path, html });
  return processors.length === 0 ? interpreted : { ...interpreted, draft: { ...draft, processors } };
};

/** The draft of a file of data that lists processors: it is no page, and what it lists is read. */
export const listDraft = (source: SourceText, { extraction }: SiteRules, findings: readonly Finding[]): PageDraft => {
  const found = newFinding('LIST_OF_PROCESSORS', source.path, FILE_START, say('isListOfProcessors'));
  return {
    ...blankDraft(source.path, originalOf(source), [...findings, found]),
    state: 'skipped',
    processors: extraction === false ? [] : fromData(source.path, source.text),
  };
};
