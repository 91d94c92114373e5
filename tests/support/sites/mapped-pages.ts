import { legacyPage, writeSource } from './legacy-site';

/** Two maps that give one page another path each. */
export const MAP = 'pages:\n  sla/mail-en.md: { path: /promises/mail/ }\n';
export const OTHER = 'pages:\n  sla/mail-en.md: { path: /promises/post/ }\n';

const PAGES = {
  'sla/mail-en.md': legacyPage('en', 'SLA for Mail', 'One minute.'),
  'sla/queue-en.md': legacyPage('en', 'SLA for Queue', 'See [mail](/sla/mail-en/).'),
};

const sources: { remove(): void }[] = [];
/** The same pages, with or without a map of their own. */
export const pagesWith = (map?: string): string => {
  const source = writeSource({ ...PAGES, ...(map !== undefined && { 'compliance.map.yml': map }) });
  sources.push(source);
  return source.dir;
};
/** To be called in `afterAll`. */
export const removeSources = (): void => {
  for (const source of sources) source.remove();
};
