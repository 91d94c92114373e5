import { frontMatterText, type Statements } from './front-matter-text';

/** What a page is to say when it is read. */
export interface PageContent {
  title: string;
  body: string;
  statements: Statements;
  /** What else the header of its source says. */
  attributes: Readonly<Record<string, string>>;
}

/** A page as markdown: front matter, the title as its first heading, the body as it is. */
export const pageText = (
  { title, body, statements, attributes }: PageContent,
  mapping: Readonly<Record<string, string>>,
): string => {
  const parts = [frontMatterText(statements, attributes, mapping), `# ${headingText(title)}\n`];
  return [...parts, ...(body.trim() === '' ? [] : [`${body}\n`])].join('\n');
};

/** A heading that says the title, whatever markdown would make of its characters. */
const headingText = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_~[\]<>|#&{}]/g, '\\$&');
