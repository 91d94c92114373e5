import type { SiteRules, SourcePath } from '../model';
import { encode } from '../read/encode';
import type { ReadPage } from './export-pages';
import { pageText, type PageContent } from './page-text';
import type { Statements } from './front-matter-text';
import { textOf, type StoredPage } from './stored-page';
import { withoutTrailingSpace } from '../trailing-space';

/** A page as markdown, and the fields that a reader would not find in it again. */
export interface PageText {
  text: string;
  lost: string[];
}

/** The statements that every page makes; what it does not have is not said. */
const statementsOf = (page: StoredPage, group: string): Statements => {
  const texts = {
    description: textOf(page, 'metaDescription'),
    date: textOf(page, 'sourceDate'),
    slug: textOf(page, 'slug'),
    tagline: textOf(page, 'tagline'),
    summary: textOf(page, 'summary'),
    metaTitle: textOf(page, 'metaTitle'),
    kind: textOf(page, 'kind'),
    group,
    path: textOf(page, 'path'),
    version: textOf(page, 'version'),
    supersededBy: page.relations['supersededBy']?.path ?? null,
    pageLocale: page.locale,
  };
  const parent = page.relations['parent']?.path ?? null;
  // without a word the nearest folder that is a page would be the parent again
  const noParent = (page.source?.base.relations['parent'] ?? null) !== null || page.source === null;
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== null)),
    ...((parent !== null || noParent) && { parent }),
  };
};

/** A page that is not its source any more, or never had one: written anew, and read again to see what it says. */
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
  const first = pageText(content, rules.frontMatter);
  const lost = lostFields(page, first, path, read);
  if (!lost.includes('title')) return { text: first, lost };
  const second = pageText({ ...content, statements: { ...content.statements, heading: title } }, rules.frontMatter);
  return { text: second, lost: lostFields(page, second, path, read) };
};

/** In `<properties>` a `title` says nothing; in front matter it would. */
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
  const values = {
    title: found.title,
    tagline: found.tagline,
    summary: found.summary,
    sourceDate: found.sourceDate,
    metaTitle: found.metaTitle,
    metaDescription: found.metaDescription,
    slug: found.slug,
    path: found.path,
    kind: found.kind,
    version: found.version,
  };
  const lost = Object.entries(values).filter(([name, value]) => {
    // a kind that no one chose is found by the page's place
    if (name === 'kind' && textOf(page, name) === null) return false;
    return settledLines(value) !== settledLines(textOf(page, name));
  });
  const isSameBody = settledLines(found.body) === settledLines(textOf(page, 'body'));
  return [...lost.map(([name]) => name), ...(isSameBody ? [] : ['body'])];
};
