import { lastAtMost } from '../../model/last-at-most';
import { sectionHeadings } from '../claims/sections/headings';
import { nest } from '../claims/sections/section';
import type { ProcessorDraft } from '../model/processor';
import type { Span } from '../model/source';
import type { PageText } from '../reader/interpret/interpreted';
import { placesIn } from '../reader/read/place';
import type { Block } from '../reader/parse/outline';
import { isOnPersonalData, mayNameProcessors } from './about';
import { fromLabels } from './from-labels';
import { fromList } from './from-lists';
import { fromTable } from './from-tables';
import { htmlGrids, markdownGrid, tablesIn } from './grid';
import { withDetails } from './merge';
import { aboveOf, type Above } from './surroundings';

/** A page to read. */
export interface ProcessorPage extends PageText {
  title: string | null;
  path: string;
  /** The source of a page that is one HTML document: its tables are read there, as they are printed. */
  html: string | null;
}

/** A longer heading is a sentence that says more than what stands below. */
const LONGEST_HEADING = 120;
/** No caption of a list is longer. */
const CAPTION = 60;
const STOP = /[.。!?！？]$/;
const MARKS = /[*_`#>]+|<[^<>]{0,300}>/g;

/** Those who process data, as the lists of a page state them, in their order; empty for nearly every page. */
export const processorsOf = (page: ProcessorPage): ProcessorDraft[] => {
  const { text, outline, except, lineAt, title, path, html } = page;
  if (!mayNameProcessors(title ?? '') && !mayNameProcessors(text)) return [];
  const { blocks } = outline;
  const nested = nest(sectionHeadings(outline, text, except), text.length);
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const top: Above[] = [title ?? '', file.replace(/[-_]+/g, ' ')].map((each) => aboveOf(each, 1));
  const headings = new Map(
    nested.flatMap(({ heading }) =>
      heading.text.length > LONGEST_HEADING ? [] : [[heading, aboveOf(heading.text, lineAt(heading.from))] as const],
    ),
  );
  const headingsAt = (at: number): Above[] => {
    const nearest = nested[lastAtMost(nested, at, ({ heading }) => heading.from)];
    const all = nearest === undefined ? [] : [nearest.heading, ...nearest.above];
    return [...all.flatMap((each) => headings.get(each) ?? []), ...top];
  };
  const paragraph = ({ from, to }: Span): Above =>
    aboveOf(text.slice(from, to).replace(MARKS, '').trim(), lineAt(from));
  /** The paragraph right above a block. */
  const paragraphAbove = (at: number): Above | null => {
    const before = blocks[at - 1];
    return before?.name === 'Paragraph' ? paragraph(before) : null;
  };
  const tablesOf = (block: Block, lead: Above | null): ProcessorDraft[] => {
    const inner = text.slice(block.from, block.to);
    return tablesIn(inner).flatMap(({ table, lead: own }) => {
      const above = own === null ? lead : paragraph({ from: block.from + own.from, to: block.from + own.to });
      const grid = markdownGrid(table, inner, block.from, lineAt);
      return fromTable(grid, [...captionOf(above), ...headingsAt(block.from)]);
    });
  };
  const tables =
    html?.includes('<table') === true
      ? fromHtml(
          html,
          nested.map(({ heading }) => heading.from),
          page,
          headingsAt,
        )
      : null;
  const lastEnd = text.lastIndexOf(TABLE_END);
  let readTo = 0;
  const listed = blocks.flatMap((block, at) => {
    const lead = paragraphAbove(at);
    const isList = /^(?:Bullet|Ordered)List$/.test(block.name);
    const named = isList
      ? fromList(text.slice(block.from, block.to), block.from, lineAt, { lead, headings: headingsAt(block.from) })
      : [];
    const items = named.length > 0 && [path, title ?? '', text].some(isOnPersonalData) ? named : [];
    if (tables !== null || items.length > 0) return items;
    if (isList || block.name === 'Table' || block.name === 'Blockquote') return tablesOf(block, lead);
    if (block.name !== 'HTMLBlock' || block.from < readTo) return [];
    const whole = wholeTables(text, block, lastEnd);
    readTo = block.from + whole.length;
    return htmlGrids(whole, block.from, lineAt).flatMap((grid) =>
      fromTable(grid, [...captionOf(lead), ...headingsAt(block.from)]),
    );
  });
  const isAbout = [...top, ...headings.values()].some(({ about }) => about === 'list');
  return withDetails([...(tables ?? []), ...listed], isAbout ? fromLabels(text, blocks, lineAt, headingsAt) : []);
};

/** The text right above a table, if it is its caption or leads to it. */
const captionOf = (lead: Above | null): Above[] =>
  lead !== null && ((lead.text.length <= CAPTION && !STOP.test(lead.text)) || /[:：]$/.test(lead.text)) ? [lead] : [];

/** The tables of a page of HTML, each below the last heading of the page that stands on a line above. */
const fromHtml = (
  html: string,
  headings: readonly number[],
  { lineAt }: ProcessorPage,
  headingsAt: (at: number) => Above[],
): ProcessorDraft[] => {
  const place = placesIn(html);
  const onLines = headings.map((from) => ({ from, line: lineAt(from) })).sort((one, other) => one.line - other.line);
  return htmlGrids(html, 0, (offset) => place(offset).line).flatMap((grid) => {
    const line = grid[0]?.[0]?.line ?? 1;
    const nearest = onLines[lastAtMost(onLines, line, (heading) => heading.line)];
    return fromTable(grid, headingsAt(nearest?.from ?? -1));
  });
};

const TABLE_END = '</table>';

/**
 * The HTML of a block with tables; where a blank line ends it within one, to the end of that table. `lastEnd`: where the
 * last table of the text ends.
 */
const wholeTables = (text: string, { from, to }: Block, lastEnd: number): string => {
  const html = text.slice(from, to);
  const opened = html.lastIndexOf('<table');
  if (opened < 0) return '';
  if (html.includes('</table', opened)) return html;
  return lastEnd < to ? html : text.slice(from, text.indexOf(TABLE_END, to) + TABLE_END.length);
};
