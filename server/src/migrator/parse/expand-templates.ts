import { say } from '../../domain/say';
import { templateConstructs } from '../dialects/dialects';
import type { SiteTemplates, TemplateConstruct, TemplatePage } from '../dialects/template-construct';
import { newFinding, type Finding } from '../findings';
import { lastAtMost } from '../last-at-most';
import type { Edit, SourceText, Span } from '../model/source';
import { placesIn } from '../read/place';
import { markdown } from './grammar/markdown';

/** A text with its templates expanded. Its lines are those of the author, and `original` is the author's text. */
interface Expanded {
  source: SourceText;
  findings: Finding[];
}

const FRONT_MATTER = /^\s*(---|\+\+\+)[ \t]*\n[\s\S]*?\n\1[ \t]*(?:\n|$)/;
/** An export says so of a body that looks as if it had templates. */
const WITHOUT = /^(?:compliance\.|[ \t]+)templates:[ \t]*["']?false\b/m;
interface Place {
  line: number;
  column: number;
}

/** The most names of template code in a finding. */
const MOST_NAMED = 5;

const NO_TEMPLATES: SiteTemplates = { variables: {}, shortcodes: {} };

/** Expands what a generator expands before it reads markdown, construct by construct. */
export const expandTemplates = (source: SourceText, site: SiteTemplates = NO_TEMPLATES): Expanded => {
  let { text } = source;
  const codeOf = rememberLast(codeIn);
  const unread: (Place & { code: string })[] = [];
  const hidden: Place[] = [];
  for (const construct of templateConstructs) {
    const expanded = expand(construct, { path: source.path, text, site }, codeOf);
    if (expanded === null) continue;
    text = expanded.text;
    unread.push(...expanded.unread);
    hidden.push(...expanded.hidden);
  }
  if (text === source.text) return { source, findings: [] };
  const comments = hidden.map((place) =>
    newFinding('COMMENT_LEFT_OUT', source.path, place, say('A comment was removed from the body.'), null),
  );
  const [first] = unread;
  const names = [...new Set(unread.map(({ code }) => code))];
  const message = say('Template code was removed: {count} ({names}). Its text was kept.', {
    count: unread.length,
    names: names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ' …' : ''),
  });
  return {
    source: { ...source, text, original: source.original ?? source.text, isExpanded: true },
    findings:
      first === undefined ? comments : [newFinding('EXT_TEMPLATE', source.path, first, message, null), ...comments],
  };
};

const expand = (
  construct: TemplateConstruct,
  { path, text, site }: Pick<TemplatePage, 'path' | 'text' | 'site'>,
  codeOf: (text: string) => Span[],
): { text: string; unread: (Place & { code: string })[]; hidden: Place[] } | null => {
  if (!construct.sign.test(text)) return null;
  const frontMatter = FRONT_MATTER.exec(text)?.[0] ?? '';
  if (WITHOUT.test(frontMatter)) return null;
  const bodyFrom = frontMatter.length;
  const code = codeOf(text);
  const isCode = (offset: number): boolean => (code[lastAtMost(code, offset, ({ from }) => from)]?.to ?? 0) > offset;
  const expansion = construct.expand({ path, text, bodyFrom, isCode, site });
  if (expansion === null) return null;
  const place = placesIn(text);
  return {
    text: withEdits(text, expansion.edits),
    unread: (expansion.unread ?? []).map(({ from, code: written }) => ({ ...place(from), code: written })),
    hidden: (expansion.hidden ?? []).map(place),
  };
};

/** Most constructs leave a page as it is, so the next one asks for the same text. */
const rememberLast = <Value>(of: (text: string) => Value): ((text: string) => Value) => {
  let last: { text: string; value: Value } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: of(text) };
    return last.value;
  };
};

/** The code of a page, in order. */
const codeIn = (text: string): Span[] => {
  const code: Span[] = [];
  markdown.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (!/^(?:FencedCode|CodeBlock|InlineCode)$/.test(name)) return true;
      code.push({ from, to });
      return false;
    },
  });
  return code;
};

/** The text with its edits; each keeps the number of lines that it replaces. Of edits that overlap, the first counts. */
const withEdits = (text: string, edits: readonly Edit[]): string => {
  let result = '';
  let at = 0;
  for (const { from, to, text: by } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) continue;
    const lines = text.slice(from, to).split('\n').length - by.split('\n').length;
    result += text.slice(at, from) + by + '\n'.repeat(Math.max(0, lines));
    at = to;
  }
  return result + text.slice(at);
};
