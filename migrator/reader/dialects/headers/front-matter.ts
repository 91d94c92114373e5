import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Node as YamlNode, type YAMLError } from 'yaml';
import { quoted, say, type Said } from '../../../../model/say';
import type { Report } from '../../../findings';
import { withoutInvisible } from '../../../invisible';
import type { Span } from '../../../model/source';
import type { Limits } from '../../read/limits';
import { unwantedIn, withoutUnwanted } from '../../../unwanted-characters';
import type { HeaderAttribute, HeaderConstruct, Lifted } from '../header-construct';
import { foreignHeader } from './foreign-header';
import { foreignValues } from './foreign-values';
import { namedValues } from './named-values';
import { CLOSING, KEY_LINE, OPENING, isTelling, isYamlLike } from './yaml-lines';

/** Front matter at the start of the text: in TOML or JSON, or in YAML, even if its opening or closing line is missing. */
export const frontMatter: HeaderConstruct = {
  name: 'front-matter',
  isFirst: true,
  lift: (text, { limits }, report) => {
    const foreign = foreignHeader(text);
    if (foreign !== null) {
      const span = { from: 0, to: foreign.length };
      if (foreign.length > limits.headerLength) return tooLarge(span, limits, report);
      const values = foreignValues(text.slice(0, foreign.length), foreign.format);
      if (values !== null) return { spans: [span], frontMatter: values };
      report('HDR_UNREADABLE', 0, say('frontMatterForeign', { format: foreign.format }), say('writeAsYaml'));
      return { spans: [span], unread: namedValues(text.slice(0, foreign.length), 0) };
    }
    const found = locate(text);
    if (found === null) {
      const opening = OPENING.exec(text)?.[0].length;
      if (opening === undefined) return null;
      // text that may be front matter stays in the page
      return { spans: [], unread: namedValues(unreadBlock(text, opening, limits), opening) };
    }
    const span = { from: found.from, to: found.to };
    if (found.yamlTo - found.yamlFrom > limits.headerLength) return tooLarge(span, limits, report);
    if (found.flaw === 'unopened') report('FM_UNOPENED', found.from, say('frontMatterUnopened'));
    if (found.flaw === 'unclosed') report('FM_UNCLOSED', found.from, say('frontMatterUnclosed'));
    const { attributes, unread } = readYaml(text.slice(found.yamlFrom, found.yamlTo), found.yamlFrom, report);
    const behind = found.flaw === 'unclosed' ? namedValues(unreadBlock(text, found.yamlTo, limits), found.yamlTo) : [];
    return { spans: [span], frontMatter: attributes, unread: [...unread, ...behind] };
  },
};

const tooLarge = (span: Span, { headerLength }: Limits, report: Report): Lifted => {
  report('HDR_TOO_LARGE', span.from, say('frontMatterTooLong', { limit: headerLength }));
  return { spans: [span], isTooLarge: true };
};

/** The text up to the closing line or the first blank line, whichever comes first. */
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

/** The length of the key lines at the start of the text. */
const leadingYaml = (text: string): number => {
  let length = 0;
  for (const line of text.split('\n')) {
    if (!KEY_LINE.test(line) && !(length > 0 && /^(?:[ \t]+\S|- )/.test(line))) break;
    length += line.length + 1;
  }
  return Math.min(length, text.length);
};

interface Read {
  attributes: HeaderAttribute[];
  unread: HeaderAttribute[];
}

const documentOf = (yaml: string) => {
  // the failsafe schema keeps every scalar as the author's text, without dates, numbers or custom tags
  const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' } as const;
  const document = parseDocument(yaml, options);
  // the parsers of generators take a tab in a list between brackets for a space
  if (document.errors.length === 0 || !/^[ ]*\t/m.test(yaml)) return document;
  const spaced = parseDocument(
    yaml.replace(/^[ \t]+/gm, (indent) => ' '.repeat(indent.length)),
    options,
  );
  return spaced.errors.length === 0 ? spaced : document;
};

const readYaml = (yaml: string, offset: number, report: Report): Read => {
  const document = documentOf(yaml);
  const [problem] = document.errors;
  if (problem !== undefined) {
    report(
      'FM_INVALID',
      offset + Math.min(problem.pos[0], yaml.length),
      say('frontMatterInvalid', { reason: reasonOf(problem) }),
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

/** The reason for an error. For text nested too deep, the parser only reports that its own stack is full. */
const reasonOf = ({ code, message }: YAMLError): Said =>
  code === 'RESOURCE_EXHAUSTION'
    ? say('nestedTooDeep')
    : quoted(message.split('\n', 1)[0]?.replace(/ at line \d+.*$/, '') ?? '');

const flatten = (node: YamlNode | null, name: string, header: Header, { attributes, unread }: Read): void => {
  if (!isMap(node)) return;
  const { yaml, offset, report } = header;
  const seen = new Set<string>();
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const at = offset + (key.range?.[0] ?? 0);
    const own = withoutInvisible(withoutUnwanted(String(key.value))).trim();
    if (seen.has(own)) report('FM_DUPLICATE_KEY', at, say('keyRepeated', { key: own }));
    seen.add(own);
    const full = name === '' ? own : `${name}.${own}`;
    reportUnstorable('key', full, String(key.value), at, report);
    if (holdsAlias(value))
      report('FM_ALIAS', at, say(isAlias(value) ? 'valueIsAlias' : 'valueHasAlias', { key: full }));
    const tag = customTag(key) ?? customTag(value);
    if (tag !== null) report('FM_TAG', at, say('valueTagged', { key: full, tag }));
    if (isMap(value) || holdsAlias(value) || tag !== null)
      unread.push({ name: full, value: isNode(value) ? yaml.slice(...(value.range ?? [0, 0])) : '', offset: at });
    // a merged mapping may be anywhere in the header
    if (own === '<<') unread.push(...namedValues(yaml, offset));
    if (isAlias(value) || tag !== null) continue;
    if (isMap(value)) flatten(value, full, header, { attributes, unread });
    else {
      const written = asText(value);
      reportUnstorable('value', full, written, at, report);
      attributes.push({
        name: full,
        value: withoutUnwanted(written).trim(),
        offset: at,
        ...(unwantedIn(written) !== '' && { unstorable: true as const }),
      });
    }
  }
};

/**
 * Reports characters that a YAML escape can produce but that the bytes of a file must not contain: `"\0"`, `"\ud800"`.
 */
const reportUnstorable = (
  what: 'key' | 'value',
  name: string,
  written: string,
  offset: number,
  report: Report,
): void => {
  const characters = unwantedIn(written);
  if (characters !== '')
    report(
      'HDR_UNSTORABLE',
      offset,
      say(what === 'key' ? 'keyUnstorable' : 'valueUnstorable', { key: name, characters }),
    );
};

/** YAML's own tags, which state the type of a value. They are ignored, because every value is read as text. */
const CORE_TAG = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|timestamp|seq|map))$/;

/** The first tag of a value or of the items of a list that has a meaning for other programs; null if there is none. */
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

/** The values that can be recovered from invalid YAML: the meaning of `title: Azure: a view` is clear. */
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
