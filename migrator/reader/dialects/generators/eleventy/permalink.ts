/** https://www.11ty.dev/docs/permalinks/: what a template of a permalink prints, as values of a pattern of addresses. */
const VALUES = new Map([
  ['page.fileSlug', '{name}'],
  ['page.filePathStem', '/{path}'],
  ['slug', '{slug-or-name}'],
  ['title', '{title}'],
]);

const DATE_PARTS = new Map([
  ['%Y', '{year}'],
  ['%m', '{month}'],
  ['%d', '{day}'],
]);

/** Filters that write a name as addresses do. */
const SPELLING = /^(?:slug|slugify|url|safe|escape|url_encode)$/;

/**
 * `/legal/{{ page.fileSlug }}/` -> `/legal/{name}/`; null where the template computes something. `known` are the values
 * that the data of the folder states.
 */
export const permalinkPattern = (permalink: string, known: Readonly<Record<string, string>> = {}): string | null => {
  const computed: string[] = [];
  const printed = permalink.replace(/\{\{([^{}]{1,2000})\}\}/g, (_, written: string) => {
    const code = written.replace(/^-|-$/g, '').trim();
    const [name = '', ...filters] = code.split('|').map((part) => part.trim());
    const [date] = filters;
    const format = /^date:\s*["']([^"']+)["']$/.exec(date ?? '')?.[1];
    if (/^(?:page\.)?date$/.test(name) && format !== undefined && filters.length === 1)
      return format.replace(/%[Ymd]/g, (part) => DATE_PARTS.get(part) ?? '');
    const value = VALUES.get(name) ?? (Object.hasOwn(known, name) ? known[name] : undefined);
    if (value === undefined || filters.some((filter) => !SPELLING.test(filter))) computed.push(code);
    return value ?? '';
  });
  if (computed.length > 0 || /[{<]%|\{\{/.test(printed)) return null;
  return `/${printed}`.replace(/\/{2,}/g, '/').replace(/\/index\.html$/, '/');
};
