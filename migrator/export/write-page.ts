import { PAGE_FIELD_NAMES, WRITTEN_FIELDS } from '../fields';
import type { SiteRules } from '../model/site-rules';
import type { SourcePath } from '../model/source';
import { encode } from '../reader/read/encode';
import { withoutTrailingSpace } from '../trailing-space';
import type { ReadPage } from './found-page';
import { type Statements, frontMatterText } from './front-matter-text';
import { textOf, type StoredPage } from './stored-page';

/** A page as markdown, and the fields that cannot be read back from it. */
interface PageText {
  text: string;
  lost: string[];
}

/** The statements of a page, without empty values. */
const statementsOf = (page: StoredPage, group: string): Statements => {
  const texts = {
    ...Object.fromEntries(WRITTEN_FIELDS.map(({ name, written }) => [written, textOf(page, name)])),
    group,
    supersededBy: page.relations['supersededBy']?.path ?? null,
    pageLocale: page.locale,
  };
  const parent = page.relations['parent']?.path ?? null;
  // without a statement, an import would set the nearest folder that is a page as the parent again
  const noParent = (page.source?.base.relations['parent'] ?? null) !== null || page.source === null;
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== null)),
    ...((parent !== null || noParent) && { parent }),
  };
};

/** Writes a page that differs from its source or has none, and reads the text again to compare its fields. */
export const writePage = (
  page: StoredPage,
  path: SourcePath,
  group: string,
  rules: SiteRules,
  read: ReadPage,
): PageText => {
  const title = textOf(page, 'title') ?? '';
  const body = textOf(page, 'body') ?? '';
  const original = page.source?.original ?? null;
  const before = original === null ? {} : read({ path, bytes: encode(original) }).attributes;
  const content: PageContent = {
    title,
    body,
    statements: statementsOf(page, group),
    attributes: withoutMapped(before, rules),
  };
  const written = (statements: Statements): PageText => {
    const text = pageText({ ...content, statements: { ...content.statements, ...statements } }, rules.frontMatter);
    return { text, lost: lostFields(page, text, path, read) };
  };
  const first = written({});
  const isTemplated = first.lost.includes('body') || first.lost.includes('title');
  const literal = isTemplated ? written({ templates: 'false' }) : first;
  const isBetter = literal.lost.length < first.lost.length;
  const best = isBetter ? literal : first;
  return best.lost.includes('title') ? written({ ...(isBetter && { templates: 'false' }), heading: title }) : best;
};

/** A `title` has no meaning in `<properties>`, but it has one in front matter. */
const withoutMapped = (attributes: Record<string, string>, { frontMatter }: SiteRules): Record<string, string> => {
  const mapped = new Set(
    Object.entries(frontMatter).flatMap(([key, field]) => (KEPT.has(field) ? [] : [key.toLowerCase()])),
  );
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !mapped.has(name.toLowerCase())));
};

const KEPT = new Set(['locale', 'layout', 'draft', 'published']);

const settled = (text: string | null): string => (text ?? '').replace(/\r\n?/g, '\n').trim();
const settledLines = (text: string | null): string => withoutTrailingSpace(settled(text));

const lostFields = (page: StoredPage, text: string, path: SourcePath, read: ReadPage): string[] => {
  const found = read({ path, bytes: new TextEncoder().encode(text) });
  if (found.state !== 'page') return ['page'];
  return PAGE_FIELD_NAMES.filter((name) => {
    // a kind that nobody set is derived from the page's path
    if (name === 'kind' && textOf(page, name) === null) return false;
    return settledLines(found[name]) !== settledLines(textOf(page, name));
  });
};

/** The content that a page must have when the file is read back. */
interface PageContent {
  title: string;
  body: string;
  statements: Statements;
  /** The other attributes in the header of its source. */
  attributes: Readonly<Record<string, string>>;
}

/** Writes a page as markdown: front matter, the title as its first heading, and the body unchanged. */
const pageText = (
  { title, body, statements, attributes }: PageContent,
  mapping: Readonly<Record<string, string>>,
): string => {
  const parts = [frontMatterText(statements, attributes, mapping), `# ${headingText(title)}\n`];
  return [...parts, ...(body.trim() === '' ? [] : [`${body}\n`])].join('\n');
};

/** The title as a heading, with its markdown characters escaped. */
const headingText = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_~[\]<>|#&{}]/g, '\\$&');
