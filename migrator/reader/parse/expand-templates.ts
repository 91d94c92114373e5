import { say } from '../../../model/say';
import { templateConstructs } from '../dialects/dialects';
import type { SiteTemplates, TemplateConstruct } from '../dialects/template-construct';
import { inheritedBy, onPage } from '../dialects/templates/variables';
import { newFinding, type Finding } from '../../findings';
import { lastAtMost } from '../../../model/last-at-most';
import { quote } from '../../quote';
import type { SiteRules } from '../../model/site-rules';
import type { Span } from '../../model/source';
import { placesIn } from '../read/place';
import { markdown } from './grammar/markdown';
import type { LiftedText } from './lift';
import { sentenceAround } from './sentence-around';
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
  /** The sentence in which it stood. */
  sentence?: string;
}

/** One tag may be what kept another from standing alone on its line. */
const ROUNDS = 4;
/** So far a closing tag is looked for on a line. */
const LONGEST_LINE = 1000;
/** Sentences of a page that are told one by one. */
const MOST_SENTENCES = 50;
/** The longest sentence in a finding. */
const LONGEST_SENTENCE = 200;
/** The most names of template code in a finding. */
const MOST_NAMED = 5;

const NO_TEMPLATES: SiteTemplates = { variables: {}, shortcodes: {} };

/** The values and shortcodes that the templates of a page print. */
export const templatesOf = (
  { source, frontMatter }: Pick<LiftedText, 'source' | 'frontMatter'>,
  { conventions }: SiteRules,
): SiteTemplates => ({
  ...(onPage(conventions, source.path) ?? NO_TEMPLATES),
  // the page's own values come after those that it inherits
  frontMatter: [...inheritedBy(source.path, conventions), ...frontMatter],
});

/** Expands what a generator expands before it reads markdown, construct by construct. */
export const expandTemplates = <Page extends PageText>(
  lifted: Page,
  site: SiteTemplates = NO_TEMPLATES,
): Expanded<Page> => {
  const { path } = lifted.source;
  let page = lifted;
  // in MDX only marks make code
  const isMarked = /\.mdx$/i.test(path);
  const codeOf = rememberLast((text: string) => codeIn(text, isMarked ? MARKED : ALL));
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
  const left = isKnown(site) ? [] : leftIn(page, codeOf);
  if (page.text === lifted.text) return { page: lifted, findings: left };
  const comments = hidden.map((place) => newFinding('COMMENT_LEFT_OUT', path, place, say('commentRemoved'), null));
  return {
    page: { ...page, source: { ...page.source, isExpanded: true, ...(isRaw && { hasRawCode: true }) } },
    findings: [...findingsOf(path, unread), ...comments, ...left],
  };
};

/** Of a generator that is known, what stays in the text is meant for readers. */
const isKnown = ({ generator = 'plain' }: SiteTemplates): boolean => generator !== 'plain';

/** Marks in which most generators have their code. */
const LEFT = /\{\{[^{}\n]{1,100}\}\}|\{%[^{}\n]{1,100}%\}/g;

/** The end of what stands before the target of a link or the value of an attribute; links tell of their own templates. */
const IN_TARGET = /(?:\]\([^()\n]{0,300}|\]:[ \t]*\S{0,300}|=[ \t]*"[^"<>\n]{0,300}|=[ \t]*'[^'<>\n]{0,300})$/;
const LONGEST_TARGET = 320;
/** As many are looked at: it is told that there are some, and which. */
const MOST_LEFT = 200;

/** The template code that readers would see. */
const leftIn = ({ text, source }: PageText, codeOf: (text: string) => Span[]): Finding[] => {
  const [frontMatter = ''] = FRONT_MATTER.exec(text) ?? [];
  if (!/\{[{%]/.test(text) || WITHOUT.test(frontMatter)) return [];
  const code = codeOf(text);
  const isCode = (offset: number): boolean =>
    (code[lastAtMost(code, offset, ({ from }) => from)]?.to ?? offset) > offset;
  const isShown = (offset: number): boolean =>
    offset >= frontMatter.length &&
    !isCode(offset) &&
    !IN_TARGET.test(text.slice(Math.max(0, offset - LONGEST_TARGET), offset));
  const found = Array.from(text.matchAll(LEFT))
    .slice(0, MOST_LEFT)
    .filter(({ index }) => isShown(index));
  const [first] = found;
  if (first === undefined) return [];
  const names = [...new Set(found.map(([name]) => quote(name)))];
  const message = say('templatesLeft', { count: found.length, names: beginningOf(names) });
  return [newFinding('TEMPLATE_LEFT', source.path, placesIn(text)(first.index), message, say('setVariables'))];
};

/** Each sentence from which something was removed is told; one finding counts the rest. */
const findingsOf = (path: string, unread: readonly (Place & Unread)[]): Finding[] => {
  const inSentences = new Map<string, Place & Unread>();
  for (const each of unread)
    if (each.sentence !== undefined && inSentences.size < MOST_SENTENCES && !inSentences.has(each.sentence))
      inSentences.set(each.sentence, each);
  const rest = unread.filter(({ sentence }) => sentence === undefined || !inSentences.has(sentence));
  const told = [...inSentences].map(([sentence, { code, line, column }]) => {
    const message = say('templateInSentence', { code, sentence: quote(sentence, LONGEST_SENTENCE) });
    return newFinding('EXT_TEMPLATE', path, { line, column }, message, say('writeItsWords'));
  });
  const [first] = rest;
  if (first === undefined) return told;
  const names = [...new Set(rest.map(({ code }) => code))];
  const lost = [...new Set(rest.flatMap(({ lost: words = [] }) => words))];
  const counted = { count: rest.length, names: beginningOf(names) };
  const message =
    lost.length === 0
      ? say('templatesRemoved', counted)
      : say('templatesRemovedWithWords', { ...counted, words: beginningOf(lost.map((words) => quote(words))) });
  return [newFinding('EXT_TEMPLATE', path, first, message, null), ...told];
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
  if (construct.generators !== undefined && !construct.generators.includes(site.generator ?? 'plain')) return null;
  if (construct.files?.test(source.path) === false) return null;
  if (!construct.sign.test(text)) return null;
  const frontMatter = FRONT_MATTER.exec(text)?.[0] ?? '';
  if (WITHOUT.test(frontMatter)) return null;
  const bodyFrom = frontMatter.length;
  const code = codeOf(text);
  const isCode = (offset: number): boolean =>
    (code[lastAtMost(code, offset, ({ from }) => from)]?.to ?? offset) > offset;
  const expansion = construct.expand({
    path: source.path,
    text,
    bodyFrom,
    isCode,
    indented: () => codeIn(text, INDENTED),
    site,
  });
  if (expansion === null) return null;
  const place = placesIn(text);
  const unread = expansion.unread ?? [];
  const removed = new Map(unread.length === 0 ? [] : expansion.edits.map((edit) => [edit.from, edit]));
  return {
    page: withLinesKept(page, expansion.edits),
    unread: unread.map(({ from, ...written }) => {
      const edit = removed.get(from);
      const sentence = edit === undefined || isCode(from) || isPair(text, edit) ? null : sentenceAround(text, edit);
      return { ...place(from), ...written, ...(sentence !== null && { sentence }) };
    }),
    hidden: (expansion.hidden ?? []).map(place),
    isRaw: expansion.isRaw === true,
  };
};

/** The name of a tag, which another one of its line may close: then the words between them stay. */
const TAG = /^(?:\{\{[<%]-?|\{%-?|<)\s*([\w.:/-]+)/;

const isPair = (text: string, { from, to }: Span): boolean => {
  const name = TAG.exec(text.slice(from, from + 100))?.[1];
  if (name === undefined || name.startsWith('/')) return name !== undefined;
  const [line = ''] = text.slice(to, to + LONGEST_LINE).split('\n', 1);
  return [`/${name}`, `/ ${name}`, `end${name}`].some((closing) => line.includes(closing));
};

/** Most constructs leave a page as it is, so the next one asks for the same text. */
const rememberLast = <Value>(of: (text: string) => Value): ((text: string) => Value) => {
  let last: { text: string; value: Value } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: of(text) };
    return last.value;
  };
};

const ALL = /^(?:FencedCode|CodeBlock|InlineCode)$/;
const MARKED = /^(?:FencedCode|InlineCode)$/;
const INDENTED = /^CodeBlock$/;

/** The code of a page, in order. */
const codeIn = (text: string, names: RegExp): Span[] => {
  const code: Span[] = [];
  markdown.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (!names.test(name)) return true;
      code.push({ from, to });
      return false;
    },
  });
  return code;
};
