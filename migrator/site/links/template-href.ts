import { variableOf } from '../../reader/dialects/templates/variables';
import type { SiteConventions } from '../../model/conventions';
import type { Reference } from './content-paths';

/** A link whose template code has been replaced by what it prints. */
interface ExpandedHref {
  href: string;
  /** The code that nobody knows; it prints nothing. */
  unknown: string[];
  /** Where else the file that it names may be, if it is not there. */
  otherwise?: string;
  /** It names a page by the place of its file. */
  reference?: Reference;
}

const TAG = /\{\{[<%]?-?\s*([^\n]*?)\s*-?[>%]?\}\}|\{%-?\s*([^\n]*?)\s*-?%\}/g;
/** The path of `ref`, with or without its name, and its language. */
const REF = /^(?:rel)?ref\s+(?:(?:lang\s*=\s*\S+\s+)?path\s*=\s*)?(?:"([^"]+)"|'([^']+)'|`([^`]+)`|([^\s"'`=]+))/;
const PARAM = /^param\s+["'`]?([\w.-]+)["'`]?$/;
const LANG = /\slang\s*=\s*["'`]?([\w-]+)/;
/** `page "/legal/terms/"`: a tag of the site's own whose only value is a path of the site prints that path; also `page "legal/terms/"`. */
const PATH = /^(?!include|render|if|unless|case|when|elsif)[a-z]\w*\s+(["'])\s*(\/[^"'\s]*|[\w.-]+\/[^"'\s:]*)\s*\1$/i;
const QUOTED = /^(["'])(.*?)\1/;

/** The target of a link without template code; null where it has none. */
export const expandedHref = (written: string, conventions: SiteConventions | undefined): ExpandedHref | null => {
  if (!/\{[{%]/.test(written)) return null;
  const unknown: string[] = [];
  let href = '';
  let reference: Reference | undefined;
  let otherwise: string | undefined;
  let at = 0;
  for (const tag of written.matchAll(TAG)) {
    href += written.slice(at, tag.index);
    at = tag.index + tag[0].length;
    const printed = printedBy(tag[1] ?? '', tag[2] ?? '', conventions);
    if (printed === null) unknown.push(tag[0]);
    // the path of a file is not one on the site, so nothing of the site stands in front of it
    else href = printed.file === true ? printed.text : href + printed.text;
    reference ??= printed?.reference;
    otherwise ??= printed?.otherwise;
  }
  const rest = written.slice(at);
  return {
    href: href + rest,
    unknown,
    ...(reference && { reference }),
    ...(otherwise !== undefined && { otherwise: otherwise + rest }),
  };
};

interface Printed {
  text: string;
  file?: true;
  otherwise?: string;
  reference?: Reference;
}

const printedBy = (output: string, tag: string, conventions: SiteConventions | undefined): Printed | null => {
  const home = conventions?.home === undefined || conventions.home === '' ? '' : `/${conventions.home}`;
  const [, file] = /^link\s+(\S+)$/.exec(tag) ?? [];
  if (file !== undefined) {
    const path = file.replace(/^\//, '');
    // Jekyll names the files of a collection from the folder that contains its collections
    const [, folder] = /^(_[^/]+)\//.exec(path) ?? [];
    const above = conventions?.mounts.find((mount) => folder !== undefined && mount.folder.endsWith(`/${folder}`));
    const otherwise = above && { otherwise: `/${above.folder}${path.slice(folder?.length)}` };
    return { text: `${home}/${path}`, ...otherwise, file: true };
  }
  const [, post] = /^post_url\s+(\S+)$/.exec(tag) ?? [];
  if (post !== undefined) {
    // folders of a post stand above `_posts`, or in it
    const name = post.replace(/^["'/]+|["']+$/g, '');
    const above = `${home}/${name.replace(/([^/]+)$/, '_posts/$1')}.md`;
    return { text: `${home}/_posts/${name}.md`, otherwise: above, file: true };
  }
  const path = PATH.exec(tag)?.[2];
  if (path !== undefined) return { text: `${conventions?.base ?? ''}${path.startsWith('/') ? path : `/${path}`}` };
  const ref = REF.exec(output)?.slice(1).find(Boolean);
  if (ref !== undefined) return { text: ref, file: true, reference: { lang: LANG.exec(output)?.[1] ?? null } };
  const [, key] = PARAM.exec(output) ?? [];
  const value = key === undefined ? undefined : variableOf(conventions?.variables ?? {}, `site.Params.${key}`);
  return value === undefined ? valueOf(output, conventions) : { text: value };
};

/** `site.baseurl`, `"/docs/" | relative_url` */
const valueOf = (output: string, conventions: SiteConventions | undefined): Printed | null => {
  const [first = '', ...filters] = output.split('|').map((part) => part.trim());
  const name = first.replace(/^[.$]+/, '').replace(/^Site\b/, 'site');
  const quoted = QUOTED.exec(first)?.[2];
  const text =
    quoted ??
    (/^site\.(?:url|BaseURL)$/.test(name) ? '' : variableOf(conventions?.variables ?? {}, name)) ??
    (name === 'site.baseurl' ? '' : undefined);
  if (text === undefined) return null;
  const isSite = filters.some((filter) =>
    /^(?:relative_url|absolute_url|relURL|absURL|relLangURL|absLangURL)$/.test(filter),
  );
  const isBase = filters.some((filter) => /^prepend:\s*site\.baseurl$/.test(filter));
  if (!isSite && !isBase) return { text };
  return { text: `${conventions?.base ?? ''}${text === '' || text.startsWith('/') ? text : `/${text}`}` };
};
