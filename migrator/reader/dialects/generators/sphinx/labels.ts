/** The variable that says that a site replaces `{{ name }}`. */
export const SUBSTITUTIONS = 'sphinx.substitutions';

/** The labels that a page of MyST offers to others. */
interface Labels {
  /** The title of the page, without marks. */
  title: string | null;
  /** The labels in front of its headings, `(label)=`, each with its heading. */
  sections: { label: string; heading: string | null; isTitle: boolean }[];
}

const LABEL = /^\(([^()\n]{1,200})\)=[ \t]*$/;
const HEADING = /^#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;

const plain = (heading: string): string =>
  heading
    .replace(/\{[\w:+-]+\}`([^`<]*?)(?:\s*<[^<>`]*>)?`/g, '$1')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .trim();

/** https://myst-parser.readthedocs.io/en/latest/syntax/cross-referencing.html */
export const mystLabels = (markdown: string): Labels => {
  const sections: Labels['sections'] = [];
  let title: string | null = null;
  let open: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark !== undefined && mark.startsWith(fence) && line.trim() === mark) fence = null;
      continue;
    }
    if (mark !== undefined) fence = mark;
    const label = LABEL.exec(line)?.[1];
    const heading = HEADING.exec(line)?.[1];
    if (label !== undefined) open.push(label);
    else if (line.trim() !== '') {
      const named = heading === undefined ? null : plain(heading);
      const isTitle = title === null && /^#[ \t]/.test(line);
      title ??= named;
      sections.push(...open.map((each) => ({ label: each, heading: named, isTitle })));
      open = [];
    }
  }
  return { title, sections: [...sections, ...open.map((label) => ({ label, heading: null, isTitle: false }))] };
};
