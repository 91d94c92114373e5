import { say } from '../../../model/say';
import { templateConstructs } from '../dialects/dialects';
import type { SiteTemplates, TemplateConstruct } from '../dialects/template-construct';
import { onPage } from '../dialects/templates/variables';
import { newFinding, type Finding } from '../../findings';
import { lastAtMost } from '../../../model/last-at-most';
import { quote } from '../../quote';
import type { SiteRules } from '../../model/site-rules';
import type { Span } from '../../model/source';
import { placesIn } from '../read/place';
import { markdown } from './grammar/markdown';
import type { LiftedText } from './lift';
import { withLinesKept, type PageText } from './without-headers';

/** A page with its templates expanded. Its lines are those of the author. */
interface Expanded<Page extends PageText> {
  page: Page;
  findings: Finding[];
}

const FRONT_MATTER = /^\s*(---|\+\+\+)[ \t]*\n[\s\S]*?\n\1[ \t]*(?:\n|$)/;
/** An export says so of a body that looks as if it had templates. */
const WITHOUT = /^(?:compliance\.|[ \t]+)templates:[ \t]*["']?false\b/m;
interface Place {
  line: number;
  column: number;
}

interface Unread {
  code: string;
  lost?: string[];
}

/** One tag may be what kept another from standing alone on its line. */
const ROUNDS = 4;
/** The most names of template code in a finding. */
const MOST_NAMED = 5;

const NO_TEMPLATES: SiteTemplates = { variables: {}, shortcodes: {} };

/** What the templates of a page print. */
export const templatesOf = (
  { source, frontMatter }: Pick<LiftedText, 'source' | 'frontMatter'>,
  { conventions }: SiteRules,
): SiteTemplates => ({ ...(onPage(conventions, source.path) ?? NO_TEMPLATES), frontMatter });

/** Expands what a generator expands before it reads markdown, construct by construct. */
export const expandTemplates = <Page extends PageText>(
  lifted: Page,
  site: SiteTemplates = NO_TEMPLATES,
): Expanded<Page> => {
  const { path } = lifted.source;
  let page = lifted;
  const codeOf = rememberLast(codeIn);
  const unread: (Place & Unread)[] = [];
  const hidden: Place[] = [];
  let isRaw = false;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = page.text;
    for (const construct of templateConstructs) {
      const expanded = expand(construct, page, site, codeOf);
      if (expanded === null) continue;
      page = expanded.page;
      isRaw ||= expanded.isRaw;
      unread.push(...expanded.unread);
      hidden.push(...expanded.hidden);
    }
    if (page.text === before || isRaw) break;
  }
  if (page.text === lifted.text) return { page: lifted, findings: [] };
  const comments = hidden.map((place) => newFinding('COMMENT_LEFT_OUT', path, place, say('commentRemoved'), null));
  const [first] = unread;
  const names = [...new Set(unread.map(({ code }) => code))];
  const lost = [...new Set(unread.flatMap(({ lost: words = [] }) => words))];
  const told = { count: unread.length, names: beginningOf(names) };
  const message =
    lost.length === 0
      ? say('templatesRemoved', told)
      : say('templatesRemovedWithWords', {
          ...told,
          words: beginningOf(lost.map((words) => quote(words))),
        });
  return {
    page: { ...page, source: { ...page.source, isExpanded: true, ...(isRaw && { hasRawCode: true }) } },
    findings: first === undefined ? comments : [newFinding('EXT_TEMPLATE', path, first, message, null), ...comments],
  };
};

const beginningOf = (all: readonly string[]): string =>
  all.slice(0, MOST_NAMED).join(', ') + (all.length > MOST_NAMED ? ' …' : '');

const expand = <Page extends PageText>(
  construct: TemplateConstruct,
  page: Page,
  site: SiteTemplates,
  codeOf: (text: string) => Span[],
): { page: Page; unread: (Place & Unread)[]; hidden: Place[]; isRaw: boolean } | null => {
  const { text, source } = page;
  if (construct.generator !== undefined && construct.generator !== site.generator) return null;
  if (!construct.sign.test(text)) return null;
  const frontMatter = FRONT_MATTER.exec(text)?.[0] ?? '';
  if (WITHOUT.test(frontMatter)) return null;
  const bodyFrom = frontMatter.length;
  const code = codeOf(text);
  const isCode = (offset: number): boolean => (code[lastAtMost(code, offset, ({ from }) => from)]?.to ?? 0) > offset;
  const expansion = construct.expand({ path: source.path, text, bodyFrom, isCode, site });
  if (expansion === null) return null;
  const place = placesIn(text);
  return {
    page: withLinesKept(page, expansion.edits),
    unread: (expansion.unread ?? []).map(({ from, ...written }) => ({ ...place(from), ...written })),
    hidden: (expansion.hidden ?? []).map(place),
    isRaw: expansion.isRaw === true,
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
