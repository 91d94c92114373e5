import type { SiteTemplates } from '../../../../server/src/migrator/dialects/template-construct';
import type { Finding } from '../../../../server/src/migrator/findings';
import type { SourceText } from '../../../../server/src/migrator/model/source';
import { expandTemplates } from '../../../../server/src/migrator/parse/expand-templates';

/** Expands the templates of a text without headers. */
export const expandText = (source: SourceText, site?: SiteTemplates): { source: SourceText; findings: Finding[] } => {
  const { page, findings } = expandTemplates({ source, text: source.text, spans: [], strays: [] }, site);
  return { source: page.source, findings };
};
