import type { SiteRules } from '../model/site-rules';
import type { Interpreted } from '../reader/interpret/interpreted';
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
