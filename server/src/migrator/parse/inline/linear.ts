import { guards } from './guards';
import { links } from './links';
import { tags } from './tags';

/**
 * Inline syntax in a time that grows with the length of a paragraph. The parser's own takes the square of it where a
 * paragraph holds very many links, brackets, tags or backticks. What is found is the same.
 */
export const linearInline = [links, tags, guards];
