import { iso31661 } from 'iso-3166';

export interface Region {
  code: string;
  name: string;
}

/** The countries and regions of ISO 3166-1 by their names in a language, in its order. */
export const regionsIn = (language: string): Region[] => {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return iso31661
    .map(({ alpha2, name }) => ({ code: alpha2, name: names.of(alpha2) ?? name }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
};

/** The codes that a JSON field holds, which Strapi hands over as a value or as text; null for anything else. */
export const storedCodes = (value: unknown): string[] | null => {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.every((code) => typeof code === 'string') ? value : null;
  if (typeof value !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? null : storedCodes(parsed);
  } catch {
    return null;
  }
};
