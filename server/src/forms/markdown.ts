import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { HeldCertification } from '../../../model/contracts/held';
import type { ListedProcessor } from '../../../model/contracts/listed-processors';
import { shownWords } from '../../../model/languages/shown-words';
import { factsOf } from './facts';
import { processorFacts } from './processors';
import { addressOf, listedPages, type FormPage } from './page';
import { siteName, type Site } from './site';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const linked = (value: string, url: string | null): PhrasingContent =>
  url === null ? text(value) : { type: 'link', url, children: [text(value)] };
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const heading = (depth: 1 | 2, value: string): RootContent => ({ type: 'heading', depth, children: [text(value)] });
const list = (children: ListItem[]): List => ({ type: 'list', spread: false, children });
const item = (...children: (Paragraph | List)[]): ListItem => ({ type: 'listItem', spread: false, children });

const write = (children: RootContent[]): string => toMarkdown({ type: 'root', children }, { bullet: '-' });

const claims = (locale: string, held: readonly HeldCertification[]): RootContent[] => {
  const { labelled, certifications } = shownWords(locale);
  const stated = held.map((each) => {
    const facts = factsOf(each).map(({ label, text: value, url }) =>
      item(paragraph(text(labelled(label, '')), linked(value, url))),
    );
    const name = paragraph({ type: 'strong', children: [text(each.name)] });
    return facts.length === 0 ? item(name) : item(name, list(facts));
  });
  return stated.length === 0 ? [] : [heading(2, certifications), list(stated)];
};

const processing = (locale: string, processors: readonly ListedProcessor[]): RootContent[] => {
  const { labelled, processors: words } = shownWords(locale);
  const stated = processors
    .filter(({ effectiveStatus }) => effectiveStatus !== 'ended')
    .map((each) => {
      const facts = processorFacts(each).map(({ label, text: value, url }) =>
        item(paragraph(text(labelled(label, '')), linked(value, url))),
      );
      return item(paragraph({ type: 'strong', children: [text(each.name)] }), list(facts));
    });
  return stated.length === 0 ? [] : [heading(2, words.title), list(stated)];
};

/** A page as markdown: its title, its author's own text, and what is held of the certifications that it names. */
export const pageMarkdown = (
  { title, locale }: Pick<FormPage, 'title' | 'locale'>,
  body: string,
  held: readonly HeldCertification[],
): string =>
  [write([heading(1, title)]), body, write(claims(locale, held))]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n') + '\n';

/** A site for language models (llmstxt.org): what is held, who processes data, and a list of its pages. */
export const llmsTxt = (site: Site, origin: string | null): string => {
  const { locale, held, processors, pages } = site;
  const entries = listedPages(pages).map(({ title, path, description }) => {
    const notes = description === null ? [] : [text(`: ${description.replace(/\s+/g, ' ')}`)];
    return item(paragraph(linked(title, addressOf(path, origin)), ...notes));
  });
  return write([
    heading(1, siteName(site, origin)),
    ...claims(locale, held),
    ...processing(locale, processors),
    ...(entries.length === 0 ? [] : [heading(2, shownWords(locale).pages), list(entries)]),
  ]);
};
