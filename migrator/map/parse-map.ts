import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { printable } from '../invisible';
import type { SiteMap } from '../model/map';
import { firstControl } from '../unwanted-characters';
import { KNOWN_KEYS, mapSchema, SET_IN_PANEL } from './map-schema';
import { nodePlaces, unsafeNodes } from './yaml-nodes';

/** A valid map, or its problems: `compliance.map.yml:3:5: pages: …`. */
export type ReadMap = { map: SiteMap } | { problems: string[] };

const LONGEST_MAP = 4 * 1024 * 1024;

/** The largest number of problems that is reported. */
const MOST_PROBLEMS = 100;

const asRead = (problems: string[], file: string): { problems: string[] } => {
  const more = problems.length - MOST_PROBLEMS;
  return {
    problems: more > 0 ? [...problems.slice(0, MOST_PROBLEMS), `${file}:1:1: and ${String(more)} more`] : problems,
  };
};

/** For endless nesting the parser reports that its stack is full, and that each bracket is not closed. */
const errorsOf = ({ errors }: Document): { offset: number; message: string }[] => {
  const deep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (deep !== undefined) return [{ offset: deep.pos[0], message: 'it is nested too deep' }];
  return errors.map(({ pos, message }) => ({ offset: pos[0], message }));
};

/** Reads a map; `file` is its name in messages. Never throws. */
export const parseMap = (text: string, file: string): ReadMap => {
  if (text.length > LONGEST_MAP) {
    return { problems: [`${file}:1:1: the map exceeds the limit of ${String(LONGEST_MAP)} characters`] };
  }
  const lines = new LineCounter();
  // failsafe: every scalar stays the text that the person wrote, without dates, numbers and custom tags
  const content = text.replace(/^\uFEFF/, '');
  const document = parseDocument(content, {
    schema: 'failsafe',
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
    uniqueKeys: false,
  });
  const placed = (offset: number, message: string): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${String(line)}:${String(col)}: ${printable(message)}`;
  };
  const flaws = [
    ...controls(content),
    ...errorsOf(document).map(({ offset, message }) => ({ offset, message: `not valid YAML: ${message}` })),
    ...unsafeNodes(document),
  ];
  if (flaws.length > 0)
    return asRead(
      flaws.map(({ offset, message }) => placed(offset, message)),
      file,
    );
  const placeOf = nodePlaces(document);
  if (isBlank(document))
    return { map: { file, exclude: [], pages: [], assets: [], links: [], hosts: [], certifications: [] } };

  const parsed = mapSchema.safeParse(document.toJS());
  if (!parsed.success) {
    const explained = parsed.error.issues.flatMap((issue) => explain(issue, document, placeOf));
    return asRead(
      explained.map(({ offset, message }) => placed(offset, message)),
      file,
    );
  }
  const { exclude, pages, assets, links, hosts, certifications } = parsed.data;
  const at = (...path: (string | number)[]): { line: number; column: number } => {
    const { line, col } = lines.linePos(placeOf(path).key);
    return { line, column: col };
  };
  return {
    map: {
      file,
      exclude: exclude.map((glob, index) => ({ glob, ...at('exclude', index) })),
      pages: Object.entries(pages).map(([glob, decision]) => ({ glob, decision, ...at('pages', glob) })),
      assets: Object.entries(assets).map(([prefix, folder]) => ({ prefix, folder, ...at('assets', prefix) })),
      links: Object.entries(links).map(([from, to]) => ({ from, to, ...at('links', from) })),
      hosts: hosts.map((host, index) => ({ host, ...at('hosts', index) })),
      certifications: Object.entries(certifications).map(([key, facts]) => ({
        key,
        facts: Object.fromEntries(
          Object.entries<string | string[] | null | undefined>(facts).flatMap(([name, value]) =>
            value === undefined ? [] : [[name, value]],
          ),
        ),
        ...at('certifications', key),
      })),
    },
  };
};

/** YAML allows these characters in comments, but a database refuses a text with them. */
const controls = (text: string): Flaw[] => {
  const offset = firstControl(text);
  return offset < 0 ? [] : [{ offset, message: 'it must not contain control characters' }];
};

const isBlank = ({ contents }: Document.Parsed): boolean =>
  contents === null || (isScalar(contents) && contents.value === '');

interface Flaw {
  offset: number;
  message: string;
}

const explain = (
  issue: z.core.$ZodIssue,
  document: Document.Parsed,
  placeOf: ReturnType<typeof nodePlaces>,
): Flaw[] => {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      if (path[0] === 'certifications' && SET_IN_PANEL.includes(key))
        return {
          offset: placeOf([...path, key]).key,
          message: `${name}: a map cannot set "${key}"; it is set in the admin panel when a person verifies the certification`,
        };
      const meant = nearest(key, knownKeys(path));
      const known = meant === null ? `one of ${knownKeys(path).join(', ')}` : `"${meant}"`;
      const message = `${name === '' ? '' : `${name}: `}the key "${key}" is unknown; did you mean ${known}?`;
      return { offset: placeOf([...path, key]).key, message };
    });
  }
  if (path.length === 0 && !isMap(document.contents)) {
    return [{ offset: 0, message: `the map must begin with one of ${KNOWN_KEYS.map.join(', ')}` }];
  }
  const { key, value } = placeOf(path);
  const ofKey = issue.code === 'invalid_key';
  const message = ofKey ? (issue.issues[0]?.message ?? 'is not allowed here') : issue.message;
  return [{ offset: ofKey ? key : value, message: `${name}: ${message}` }];
};

const knownKeys = (path: readonly (string | number)[]): readonly string[] => {
  if (path.length === 0) return KNOWN_KEYS.map;
  return path[0] === 'certifications' ? KNOWN_KEYS.certification : KNOWN_KEYS.page;
};

/** `pages["sla/*"].kind`, as records name their rules. */
const nameOf = (path: readonly (string | number)[]): string =>
  path.map((step, index) => (index === 0 ? step : index === 1 ? `[${JSON.stringify(step)}]` : `.${step}`)).join('');

/** The known word that a misspelt one most likely means; null when none is similar. */
const nearest = (word: string, known: readonly string[]): string | null => {
  const ranked = known
    .map((each) => ({ each, distance: distance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(2, Math.floor(best.each.length / 3)) ? best.each : null;
};

/** The Levenshtein distance: how many letters to insert, delete or replace. */
const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (a.charAt(row - 1) === b.charAt(column - 1) ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
};
