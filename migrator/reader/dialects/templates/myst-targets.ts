import type { SiteTemplates } from '../template-construct';

/** The path and the title that a page or a section has, by its name. */
export const placeOf = (kind: 'doc' | 'ref', name: string, { variables }: SiteTemplates): [string, string] | null => {
  const known = variables[`sphinx.${kind}.${name}`];
  if (known === undefined) return null;
  const space = known.indexOf(' ');
  return [known.slice(0, space), known.slice(space + 1)];
};

/** A path of a page as MyST writes it, from the folder of the page or from the root, without extension. */
export const pageNamed = (written: string, path: string, { home = '' }: SiteTemplates): string => {
  const below = home === '' ? path : path.slice(home.length + 1);
  const base = written.startsWith('/') ? [] : below.split('/').slice(0, -1);
  for (const segment of written.replace(/\.(?:md|rst)$/, '').split('/')) {
    if (segment === '..') base.pop();
    else if (segment !== '' && segment !== '.') base.push(segment);
  }
  return base.join('/');
};

export const linkTo = (place: [string, string] | null, text: string | null, name: string): string => {
  if (place === null) return text ?? name;
  const words = text ?? (place[1] === '' ? name : place[1]);
  return `[${words.replace(/[[\]]/g, String.raw`\$&`)}](${place[0].replace(/[ ()]/g, encodeURIComponent)})`;
};
