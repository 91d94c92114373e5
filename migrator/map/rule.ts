import type { SourceRule } from '../../model/contracts/rules';

type PageRule = Extract<SourceRule, { kind: 'page' }>;

/** A JSON string, and `{ "of": { field: value } }`, as `map-line.ts` writes them. */
const OF_ONE = /^\{ ("(?:[^"\\]|\\.)*"): \{ (\w+): (.*) \} \}$/su;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isValue = (value: unknown): value is PageRule['value'] =>
  value === null ||
  value === true ||
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'));

/** The one entry of `{ "key": value }`. */
const entryOf = (text: string): [string, unknown] | null => {
  const object = parsed(text);
  const [entry, ...others] = typeof object === 'object' && object !== null ? Object.entries(object) : [];
  return entry === undefined || others.length > 0 ? null : entry;
};

const fieldOf = (text: string): { of: string; field: string; value: PageRule['value'] } | null => {
  const [, name = '', field = '', value = ''] = OF_ONE.exec(text) ?? [];
  const [of, given] = [parsed(name), parsed(value)];
  return typeof of === 'string' && isValue(given) ? { of, field, value: given } : null;
};

const itemOf = (text: string): string | null => {
  const list = parsed(text);
  return Array.isArray(list) && list.length === 1 && typeof list[0] === 'string' ? list[0] : null;
};

/** Reads what stands behind the name of each part of a map. */
const PARTS: Readonly<Record<string, (text: string) => SourceRule | null>> = {
  links(text) {
    const [from, to] = entryOf(text) ?? [];
    return from !== undefined && (to === null || typeof to === 'string') ? { kind: 'link', from, to } : null;
  },
  assets(text) {
    const [prefix, folder] = entryOf(text) ?? [];
    return prefix !== undefined && typeof folder === 'string' ? { kind: 'assets', prefix, folder } : null;
  },
  exclude(text) {
    const path = itemOf(text);
    return path === null ? null : { kind: 'exclude', path };
  },
  hosts(text) {
    const host = itemOf(text);
    return host === null ? null : { kind: 'host', host };
  },
  pages(text) {
    const { of: path, ...rest } = fieldOf(text) ?? { of: null };
    return path !== null && 'field' in rest ? { kind: 'page', path, ...rest } : null;
  },
  certifications(text) {
    const { of: certification, ...rest } = fieldOf(text) ?? { of: null };
    return certification !== null && 'field' in rest ? { kind: 'fact', certification, ...rest } : null;
  },
};

/**
 * The rule of a line that `map-line.ts` wrote; null for any other. Of thousands of findings each line is read, so this is
 * no parser of YAML.
 */
export const ruleOfLine = (line: string): SourceRule | null => {
  const [, part = '', text = ''] = /^([a-z]+): (.*)$/su.exec(line) ?? [];
  return Object.hasOwn(PARTS, part) ? (PARTS[part]?.(text) ?? null) : null;
};

/** Values that are a page's own: of many pages each gets another one. */
const OWN_VALUES = new Set(['path', 'group']);

/** Decisions between pages, of which one finding has several alike. */
const BETWEEN = new Set(['winner']);

/**
 * The name of what a rule decides without the page or link that it decides about: findings whose rules have the same can be
 * decided together. Null where each is a decision for itself.
 */
export const choiceOf = (rule: SourceRule): string | null => {
  switch (rule.kind) {
    case 'link':
      return rule.to === null ? 'link' : null;
    case 'exclude':
      return 'exclude';
    case 'page':
      if (BETWEEN.has(rule.field)) return null;
      return OWN_VALUES.has(rule.field) ? rule.field : `${rule.field} ${JSON.stringify(rule.value)}`;
    default:
      return null;
  }
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Names are written as people write them; anything else in quotes. */
const nameOf = (name: string): string => (/^\w+$/.test(name) ? name : JSON.stringify(name));

/** `part: { "of": value }` in one line; nothing of an empty part. */
const tableLine = <Value>(
  part: string,
  table: ReadonlyMap<string, Value>,
  write: (value: Value) => string,
): string[] =>
  table.size === 0
    ? []
    : [`${part}: { ${[...table].map(([of, value]) => `${JSON.stringify(of)}: ${write(value)}`).join(', ')} }`];

const listLine = (part: string, items: ReadonlySet<string>): string[] =>
  items.size === 0 ? [] : [`${part}: ${JSON.stringify([...items])}`];

type Fields = Map<string, unknown>;

const fieldsText = (fields: Fields): string =>
  `{ ${[...fields].map(([name, value]) => `${nameOf(name)}: ${JSON.stringify(value)}`).join(', ')} }`;

const setField = (table: Map<string, Fields>, of: string, field: string, value: PageRule['value']): void => {
  const fields = table.get(of) ?? new Map<string, unknown>();
  // a page may hold several certifications, each of which is a finding
  const before = field === 'holds' ? listOf(fields.get(field)) : [];
  fields.set(field, before.length > 0 ? [...new Set([...before, ...listOf(value)])] : value);
  table.set(of, fields);
};

/** The text of a map of rules; later ones take the place of earlier ones about the same thing. */
export const mapOfRules = (rules: readonly SourceRule[]): string => {
  const [pages, certifications] = [new Map<string, Fields>(), new Map<string, Fields>()];
  const [links, assets] = [new Map<string, string | null>(), new Map<string, string>()];
  const [exclude, hosts] = [new Set<string>(), new Set<string>()];
  for (const rule of rules)
    switch (rule.kind) {
      case 'link':
        links.set(rule.from, rule.to);
        break;
      case 'assets':
        assets.set(rule.prefix, rule.folder);
        break;
      case 'exclude':
        exclude.add(rule.path);
        pages.delete(rule.path);
        break;
      case 'host':
        hosts.add(rule.host);
        break;
      case 'page':
        exclude.delete(rule.path);
        setField(pages, rule.path, rule.field, rule.value);
        break;
      case 'fact':
        setField(certifications, rule.certification, rule.field, rule.value);
        break;
    }
  const json = (value: string | null): string => JSON.stringify(value);
  return [
    ...listLine('exclude', exclude),
    ...tableLine('pages', pages, fieldsText),
    ...tableLine('assets', assets, json),
    ...tableLine('links', links, json),
    ...listLine('hosts', hosts),
    ...tableLine('certifications', certifications, fieldsText),
  ].join('\n');
};
