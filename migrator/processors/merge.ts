import type { ProcessorDraft } from '../model/processor';
import { comparable } from './columns';

const sameName = (name: string): string => comparable(name).toLowerCase();

/** Adds what a page says elsewhere of those that its tables and lists name, where these say nothing of it. */
export const withDetails = (
  listed: readonly ProcessorDraft[],
  details: readonly ProcessorDraft[],
): ProcessorDraft[] => {
  const known = new Map<string, ProcessorDraft>();
  for (const each of details) if (!known.has(sameName(each.name))) known.set(sameName(each.name), each);
  const names = new Set(listed.map(({ name }) => sameName(name)));
  return [
    ...listed.map((each) => {
      const more = known.get(sameName(each.name));
      return more === undefined ? each : completed(each, more);
    }),
    ...details.filter(({ name }) => !names.has(sameName(name))),
  ].sort((one, other) => one.line - other.line);
};

const isMissing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

const completed = (row: ProcessorDraft, more: ProcessorDraft): ProcessorDraft => {
  const added = Object.entries(more).filter(
    ([field, value]) => isMissing(row[field as keyof ProcessorDraft]) && !isMissing(value),
  );
  const quotes = added.flatMap(([field]) =>
    more.quotes[field] === undefined ? [] : [[field, more.quotes[field]] as const],
  );
  return { ...row, ...Object.fromEntries(added), quotes: { ...row.quotes, ...Object.fromEntries(quotes) } };
};
