import type { SyntaxNode } from '@lezer/common';

import { wordsOf } from '../claims/sentences/words';
import type { ProcessorDraft } from '../model/processor';
import type { ProcessorColumn } from '../../model/languages/processors/processors';
import type { LineAt } from '../reader/interpret/interpreted';
import { markdown } from '../reader/parse/grammar/markdown';
import type { Block } from '../reader/parse/outline';
import { namesOthers, namesProcessors } from './about';
import { isName } from './columns';
import { labelledLine, type Labelled } from './labels';
import { linesOf, printed, type Printed } from './printed';
import { nameOf, processorOf, type PrintedRow } from './row';
import { factsAbove, isListed, type Above } from './surroundings';

/** A line of the text: it heads what follows, or stands by itself. */
interface Line {
  words: Printed;
  isHeading: boolean;
  isBold: boolean;
  /** In how many items of lists it stands. */
  depth: number;
  /** Where it begins in the page. */
  from: number;
}

/** One name with what is said of it by labels, or by a link alone. */
interface Group {
  anchor: Line | null;
  /** The name behind a label, where there is no line above. */
  name: Printed | null;
  /** That label. */
  label: string | null;
  row: PrintedRow;
  labels: number;
  text: Printed[];
}

const LONGEST_ANCHOR = 60;
const LONGEST_BOLD = 120;
const SENTENCE = /[。!?！？;；,，]$|[:：]|(?:\S+\s){5}.*\.$/;

/** Words behind the label of a name that are none: `Whether you use our mail server or your own`. */
const DESCRIBES = /^[^(]*(?:\s\p{Ll}{2,}){4}/u;

/** Labels that say something of a processor; a day alone may be that of the page. */
const TELLING = new Set<string>([
  ...(['purpose', 'function', 'data', 'location', 'processedIn', 'seat', 'safeguards', 'sharing', 'scene'] as const),
  ...(['policy', 'agreement', 'website'] as const),
]);
const LINKED = new Set<ProcessorColumn>(['policy', 'agreement', 'website']);

/** Where a page says things of one processor after the other: below a heading, a bold line or a short one each. */
export const fromLabels = (
  text: string,
  blocks: readonly Block[],
  lineAt: LineAt,
  above: (at: number) => readonly Above[],
): ProcessorDraft[] => {
  const groups = groupsOf(blocks.flatMap((block) => linesIn(block, text, lineAt)));
  const listed = groups.filter(({ anchor, name }) => isListed(around(above, anchor, name)));
  const read = listed.flatMap((group) => {
    const { anchor, name, row, labels } = group;
    const printedName = name ?? anchor?.words;
    const telling = Object.keys(row).some((column) => TELLING.has(column));
    const linked = [...LINKED].some((column) => (row[column]?.links.length ?? 0) > 0);
    if (printedName === undefined || !telling || (labels < 2 && !linked)) return [];
    if (name === null && (namesProcessors(printedName.text) || namesOthers(printedName.text))) return [];
    return processorOf(printedName, row, factsAbove(around(above, anchor, name), null)) ?? [];
  });
  return read.length > 0 ? read : fromLinks(listed, above);
};

const around = (
  above: (at: number) => readonly Above[],
  anchor: Line | null,
  name: Printed | null,
): readonly Above[] => {
  const at = anchor?.from ?? name?.offsets[0] ?? 0;
  // a heading is not above itself
  return above(anchor?.isHeading === true ? at - 1 : at);
};

/** Headings each with a link to the site that has their name, as in "Cloudflare: https://www.cloudflare.com/privacy". */
const fromLinks = (groups: readonly Group[], above: (at: number) => readonly Above[]): ProcessorDraft[] => {
  const named = groups.flatMap(({ anchor, text }) => {
    if (anchor?.isHeading !== true) return [];
    const [word = ''] = /[a-z0-9]{3,}/.exec(anchor.words.text.toLowerCase()) ?? [];
    const linking = text.find(
      (line) => line.links.some(({ href }) => hostOf(href).includes(word)) || hostOf(line.text).includes(word),
    );
    return word === '' || linking === undefined ? [] : [{ anchor, linking }];
  });
  if (named.length < 2) return [];
  return named.flatMap(({ anchor, linking }) => {
    const facts = factsAbove(around(above, anchor, null), null);
    const bracket = /\s*[(（][^()（）]*[)）]$/.exec(anchor.words.text);
    const words =
      bracket === null ? anchor.words : { ...anchor.words, text: anchor.words.text.slice(0, bracket.index) };
    return processorOf(words, { website: linking }, facts) ?? [];
  });
};

const hostOf = (text: string): string => /https?:\/\/([^/\s:?#]+)/.exec(text)?.[1]?.toLowerCase() ?? '';

const linesIn = (block: Block, text: string, lineAt: LineAt): Line[] => {
  const slice = text.slice(block.from, block.to);
  const isHeading = block.name.includes('Heading');
  if (!isHeading && !/^(?:Paragraph|BulletList|OrderedList)$/.test(block.name)) return [];
  const lines: Line[] = [];
  markdown.parse(slice).iterate({
    enter: ({ name, node }) => {
      if (!/^(?:Paragraph|Task|(?:ATX|Setext)Heading\d)$/.test(name))
        return !/^(?:Table|HTMLBlock|FencedCode|CodeBlock)$/.test(name);
      const whole = printed(wordsOf(node, slice), block.from, lineAt);
      const [isBold, depth] = [isBoldThroughout(node), depthOf(node)];
      for (const words of linesOf(whole, (place) => lineAt(block.from + place)))
        lines.push({
          words,
          isHeading: isHeading || name.includes('Heading'),
          isBold,
          depth,
          from: block.from + (words.offsets[0] ?? 0),
        });
      return false;
    },
  });
  return lines;
};

const isBoldThroughout = ({ firstChild, from, to }: SyntaxNode): boolean =>
  firstChild?.name === 'StrongEmphasis' && firstChild.from === from && to - firstChild.to <= 1;

const groupsOf = (lines: readonly Line[]): Group[] => {
  const groups: Group[] = [];
  let open: Group | null = null;
  const begin = (anchor: Line | null, named: Labelled | null): Group => {
    const [name, label] = [named?.value ?? null, named?.label ?? null];
    const group: Group = { anchor, name, label, row: {}, labels: named === null ? 0 : 1, text: [] };
    groups.push(group);
    return group;
  };
  const labels = lines.map(({ words, isHeading }) => {
    const label = labelledLine(words);
    // "1. SDK name: …" is a name; any other heading with a colon heads what follows
    return isHeading && (label === null || !isName(label.column)) ? null : label;
  });
  for (const [at, line] of lines.entries()) {
    const label = labels[at] ?? null;
    if (label === null) {
      if (line.isHeading || (labels[at + 1] != null && isAnchor(line, lines[at + 1]))) open = begin(line, null);
      else open?.text.push(line.words);
      continue;
    }
    if (isName(label.column)) {
      if (nameOf(label.value.text) === null || DESCRIBES.test(label.value.text)) continue;
      if (line.isHeading) open = begin(line, label);
      else if (open !== null && tellsWhoIsBehind(label, open)) {
        open.row.organization = label.value;
        open.labels += 1;
      } else open = begin(open?.labels === 0 ? open.anchor : null, label);
      continue;
    }
    open ??= begin(null, null);
    open.row[label.column] ??= label.value;
    open.labels += 1;
  }
  return groups;
};

/** Whether the label of a name says who is behind the name that the group has, rather than that another one begins. */
const tellsWhoIsBehind = ({ column, label }: Labelled, group: Group): boolean => {
  if (column === 'product' || group.row.organization !== undefined) return false;
  if (group.name !== null) return group.label !== label;
  return group.anchor !== null && !namesProcessors(group.anchor.words.text) && !isSection(group);
};

/** Whether a heading has text of its own before the first label: then it heads a part of the page, not one name. */
const isSection = ({ anchor, text, labels }: Group): boolean =>
  anchor?.isHeading === true && labels === 0 && text.length > 0;

/** A bold line, or a short one, right above the first label; an item of a list heads what stands in it. */
const isAnchor = ({ words, isBold, depth }: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  (depth === 0 ? next.depth === 0 : next.depth > depth) &&
  words.text.length <= (isBold ? LONGEST_BOLD : LONGEST_ANCHOR) &&
  !SENTENCE.test(words.text);

const depthOf = (node: SyntaxNode): number => {
  let depth = 0;
  for (let above = node.parent; above !== null; above = above.parent) if (above.name === 'ListItem') depth += 1;
  return depth;
};
