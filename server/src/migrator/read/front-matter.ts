import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Node as YamlNode, type YAMLError } from 'yaml';

import type { Report } from '../diagnostics';
import type { Span } from '../model';
import type { HeaderAttribute } from './header-attributes';
import type { Limits } from './limits';
import { foreignHeader } from './foreign-header';
import { namedValues } from './named-values';
import { unwantedIn, withoutUnwanted } from './unwanted-characters';
import { CLOSING, KEY_LINE, OPENING, isTelling, isYamlLike } from './yaml-lines';

export interface FrontMatter {
  /** Null: what may be front matter stays in the text. */
  span: Span | null;
  /** Flattened: `a: {b: c}` is `a.b`, lists are joined with `, `. */
  attributes: HeaderAttribute[];
  /** What is named there and could not be read, with its value as written. */
  unread: HeaderAttribute[];
  tooLarge: boolean;
}

/** YAML front matter at the start of the text, also without its opening line or its closing one. */
export const frontMatter = (text: string, limits: Limits, report: Report): FrontMatter | null => {
  const foreign = foreignHeader(text);
  if (foreign !== null) {
    const { format, length } = foreign;
    const span = { from: 0, to: length };
    if (length > limits.headerLength) {
      report('HDR_TOO_LARGE', 0, `The front matter has more than ${limits.headerLength} characters.`);
      return { span, attributes: [], unread: [], tooLarge: true };
    }
    report('HDR_UNREADABLE', 0, `${format} front matter is not read.`, 'Write it as YAML between --- lines.');
    return unreadHeader(text.slice(0, length), 0, span);
  }
  const found = locate(text);
  if (found === null) {
    const opening = OPENING.exec(text)?.[0].length;
    return opening === undefined ? null : unreadHeader(unreadBlock(text, opening, limits), opening, null);
  }
  const span = { from: found.from, to: found.to };
  if (found.yamlTo - found.yamlFrom > limits.headerLength) {
    report('HDR_TOO_LARGE', found.from, `The front matter has more than ${limits.headerLength} characters.`);
    return { span, attributes: [], unread: [], tooLarge: true };
  }
  if (found.flaw === 'unopened') report('FM_UNOPENED', found.from, 'The opening --- of the front matter is missing.');
  if (found.flaw === 'unclosed') report('FM_UNCLOSED', found.from, 'The closing --- of the front matter is missing.');
  const yaml = text.slice(found.yamlFrom, found.yamlTo);
  const read = readYaml(yaml, found.yamlFrom, report);
  const behind = found.flaw === 'unclosed' ? namedValues(unreadBlock(text, found.yamlTo, limits), found.yamlTo) : [];
  return { span, ...read, unread: [...read.unread, ...behind], tooLarge: false };
};

const unreadHeader = (header: string, from: number, span: Span | null): FrontMatter => ({
  ...{ span, attributes: [], unread: namedValues(header, from), tooLarge: false },
});

/** What stands up to the closing line or the first blank one, whichever comes first. */
const unreadBlock = (text: string, from: number, limits: Limits): string => {
  const block = text.slice(from, from + limits.headerLength);
  const end = /^(?:---|\.\.\.)?[ \t]*$/m.exec(block);
  return block.slice(0, end?.index);
};

interface Located extends Span {
  yamlFrom: number;
  yamlTo: number;
  flaw: 'unopened' | 'unclosed' | null;
}

const locate = (text: string): Located | null => {
  const opening = OPENING.exec(text);
  const yamlFrom = opening?.[0].length ?? text.length - text.trimStart().length;
  const from = opening === null ? yamlFrom : opening[0].indexOf('---');
  const closing = CLOSING.exec(text.slice(yamlFrom));
  if (closing !== null) {
    const yamlTo = yamlFrom + closing.index;
    const lines = text.slice(yamlFrom, yamlTo).split('\n');
    const found = { from, to: yamlTo + closing[0].length, yamlFrom, yamlTo };
    if (opening !== null && (isYamlLike(lines) || lines.every((line) => line.trim() === '')))
      return { ...found, flaw: null };
    if (opening === null && isTelling(lines)) return { ...found, flaw: 'unopened' };
  }
  if (opening === null) return null;
  const length = leadingYaml(text.slice(yamlFrom));
  const yamlTo = yamlFrom + length;
  return length > 0 ? { from, to: yamlTo, yamlFrom, yamlTo, flaw: 'unclosed' } : null;
};

/** Length of the key lines at the start of the text. */
const leadingYaml = (text: string): number => {
  let length = 0;
  for (const line of text.split('\n')) {
    if (!KEY_LINE.test(line) && !(length > 0 && /^(?:[ \t]+\S|- )/.test(line))) break;
    length += line.length + 1;
  }
  return Math.min(length, text.length);
};

type Read = Pick<FrontMatter, 'attributes' | 'unread'>;

const readYaml = (yaml: string, offset: number, report: Report): Read => {
  // failsafe: every scalar stays the text that the author wrote, no dates, no numbers, no custom tags
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const [problem] = document.errors;
  if (problem !== undefined) {
    report(
      'FM_INVALID',
      offset + Math.min(problem.pos[0], yaml.length),
      `The front matter is not valid YAML: ${reasonOf(problem)}`,
    );
    return { attributes: plainLines(yaml, offset), unread: namedValues(yaml, offset) };
  }
  const read: Read = { attributes: [], unread: isMap(document.contents) ? [] : namedValues(yaml, offset) };
  flatten(document.contents, '', { yaml, offset, report }, read);
  return read;
};

interface Header {
  yaml: string;
  offset: number;
  report: Report;
}

/** Of nesting without end the parser says that its own stack is full. */
const reasonOf = ({ code, message }: YAMLError): string =>
  code === 'RESOURCE_EXHAUSTION'
    ? 'it is nested too deep'
    : (message.split('\n', 1)[0]?.replace(/ at line \d+.*$/, '') ?? '');

const flatten = (node: YamlNode | null, name: string, header: Header, { attributes, unread }: Read): void => {
  if (!isMap(node)) return;
  const { yaml, offset, report } = header;
  const seen = new Set<string>();
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const at = offset + (key.range?.[0] ?? 0);
    const own = withoutUnwanted(String(key.value));
    if (seen.has(own)) report('FM_DUPLICATE_KEY', at, `The key ${own} is given more than once; the last one counts.`);
    seen.add(own);
    const full = name === '' ? own : `${name}.${own}`;
    reportUnstorable(`The key ${full}`, String(key.value), at, report);
    if (holdsAlias(value))
      report(
        'FM_ALIAS',
        at,
        `The value of ${full} ${isAlias(value) ? 'is' : 'holds'} an alias; aliases are not followed.`,
      );
    const tag = customTag(key) ?? customTag(value);
    if (tag !== null) report('FM_TAG', at, `The value of ${full} has the tag ${tag}; it was ignored.`);
    if (isMap(value) || holdsAlias(value) || tag !== null)
      unread.push({ name: full, value: isNode(value) ? yaml.slice(...(value.range ?? [0, 0])) : '', offset: at });
    // what a merged mapping holds stands anywhere in the header
    if (own === '<<') unread.push(...namedValues(yaml, offset));
    if (isAlias(value) || tag !== null) continue;
    if (isMap(value)) flatten(value, full, header, { attributes, unread });
    else {
      const written = asText(value);
      reportUnstorable(`The value of ${full}`, written, at, report);
      attributes.push({
        name: full,
        value: withoutUnwanted(written).trim(),
        offset: at,
        ...(unwantedIn(written) !== '' && { unstorable: true as const }),
      });
    }
  }
};

/** A YAML escape spells what the bytes of a file may not hold: `"\0"`, `"\ud800"`. */
const reportUnstorable = (what: string, written: string, offset: number, report: Report): void => {
  const characters = unwantedIn(written);
  if (characters !== '')
    report(
      'HDR_UNSTORABLE',
      offset,
      `${what} holds characters that cannot be stored (${characters}); they were left out.`,
    );
};

/** The tags of YAML itself say what kind of value a text is; here every value is a text. */
const CORE_TAG = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|timestamp|seq|map))$/;

/** The first tag of a value or of what a list holds that means something to another program; null when there is none. */
const customTag = (value: unknown): string | null => {
  if (!isNode(value) || isAlias(value)) return null;
  if (value.tag !== undefined && !CORE_TAG.test(value.tag)) return value.tag.replace(/^tag:yaml\.org,2002:/, '!!');
  return isSeq(value) ? (value.items.map(customTag).find((tag) => tag !== null) ?? null) : null;
};

const holdsAlias = (value: unknown): boolean => isAlias(value) || (isSeq(value) && value.items.some(holdsAlias));

const asText = (value: unknown): string => {
  if (isScalar(value)) return typeof value.value === 'string' ? value.value.trim() : '';
  return isSeq(value)
    ? value.items
        .map(asText)
        .filter((item) => item !== '')
        .join(', ')
    : '';
};

/** What can be saved of invalid YAML: `title: Azure: a view` says what it means. */
const plainLines = (yaml: string, offset: number): HeaderAttribute[] => {
  const attributes: HeaderAttribute[] = [];
  let at = offset;
  for (const line of yaml.split('\n')) {
    const key = KEY_LINE.exec(line);
    const value = key?.[2] ?? '';
    if (key !== null && !/^[|>&*!]/.test(value)) {
      attributes.push({ name: key[1] ?? '', value: value.replace(/^(["'])(.*?)\1?$/, '$2'), offset: at });
    }
    at += line.length + 1;
  }
  return attributes;
};
