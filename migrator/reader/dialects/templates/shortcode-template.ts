import { argument } from './tokens';
import { variableOf, type Variables } from './variables';

/** What a shortcode prints in front of what it contains, and behind it. */
interface Printed {
  before: string;
  after: string;
}

const ACTION = /\{\{-?\s*([\s\S]{0,500}?)\s*-?\}\}/g;
const INNER = /\{\{-?\s*\.Inner(?:\s*\|\s*(?:markdownify|safeHTML|\.Page\.RenderString))?\s*-?\}\}/;

/** The arguments without names: `note "a" b` has `a` and `b`. */
export const positional = (code: string): string[] =>
  Array.from(
    code.replace(/^[\w/.-]+/, '').matchAll(/"([^"]*)"|'([^']*)'|`([^`]*)`|(\S+)/g),
    (match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '',
  );

/** What one action of a template prints; null where it computes something. */
const valueOf = (action: string, code: string, variables: Variables): string | null => {
  if (action.startsWith('/*')) return '';
  const [name = '', ...filters] = action.split('|').map((part) => part.trim());
  if (filters.some((filter) => !/^(?:markdownify|safeHTML|safeURL|htmlEscape|plainify|urlize)$/.test(filter)))
    return null;
  const [, index, key] = /^(?:\$?\.Get)\s+(?:(\d+)|["'`]([\w-]+)["'`])$/.exec(name) ?? [];
  if (index !== undefined) return positional(code)[Number(index)] ?? '';
  if (key !== undefined) return argument(code, key) ?? '';
  return variableOf(variables, name.replace(/^[.$]+/, '').replace(/^Site\b/, 'site')) ?? null;
};

/**
 * What a template of a shortcode prints: text, parameters (`.Get`) and values of the site, on one line. Null where it
 * computes something. Format: https://gohugo.io/templates/shortcode/
 */
export const printedByTemplate = (template: string, code: string, variables: Variables): Printed | null => {
  const computed: string[] = [];
  const [before = '', after = ''] = template.split(INNER).map((part) =>
    part
      .replace(ACTION, (_, action: string) => {
        const value = valueOf(action, code, variables);
        if (value === null) computed.push(action);
        return value ?? '';
      })
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return computed.length === 0 ? { before, after } : null;
};
