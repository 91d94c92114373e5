import type { SiteTemplates } from '../../../../../migrator/reader/dialects/template-construct';
import type { Finding } from '../../../../../migrator/findings';
import type { SourceText } from '../../../../../migrator/model/source';
import { expandTemplates } from '../../../../../migrator/reader/parse/expand-templates';

/** Expands the templates of a text without headers. */
export const expandText = (source: SourceText, site?: SiteTemplates): { source: SourceText; findings: Finding[] } => {
  const { page, findings } = expandTemplates({ source, text: source.text, spans: [], strays: [] }, site);
  return { source: page.source, findings };
};
