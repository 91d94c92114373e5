import { quoted } from '../../say';
import type { FactKind } from '../fact-kinds';

/** A service with its names in all languages. */
export interface ServiceNames {
  key: string;
  names: readonly string[];
}

/**
 * Whether a name is not made of ordinary words: an English page about storage does not necessarily mean the service
 * Storage.
 */
const isDistinct = (name: string): boolean =>
  /\p{Script=Han}/u.test(name) ? name.length >= 3 : /\S [A-Z0-9]|[a-z0-9][A-Z]|[A-Z]{2}[a-z]/.test(name);

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

const wholeName = (name: string): string =>
  /\p{Script=Han}/u.test(name) ? escape(name) : String.raw`(?<![A-Za-z0-9])${escape(name)}(?![A-Za-z0-9])`;

/**
 * Makes a kind of fact from the services of a site. A service whose name is an ordinary word in some language is left
 * out.
 */
export const serviceKind = (services: readonly ServiceNames[]): FactKind => {
  const told = services.filter(({ names }) => names.length > 0 && names.every(isDistinct));
  const patterns = told.map(({ names }) => ({
    name: names[0] ?? '',
    pattern: new RegExp(names.map((name) => wholeName(name.normalize('NFKC'))).join('|'), 'g'),
  }));
  return {
    code: 'PARITY_SERVICE',
    within: 'page',
    needsWords: false,
    find: (text) =>
      patterns.flatMap(({ name, pattern }) =>
        Array.from(text.matchAll(pattern), ({ 0: printed, index }) => ({
          value: name,
          from: index,
          to: index + printed.length,
        })),
      ),
    print: (value) => quoted(value),
  };
};
