import { jsonHeader } from './json-header';

const TOML = /^\s*\+\+\+[ \t]*\n[\s\S]*?\n\+\+\+[ \t]*(?=\n|$)/;

/** Front matter in another format than YAML, at the start of the text. */
export const foreignHeader = (text: string): { format: string; length: number } | null => {
  const toml = TOML.exec(text)?.[0].length;
  if (toml !== undefined) return { format: 'TOML', length: toml };
  const json = jsonHeader(text);
  return json === null ? null : { format: 'JSON', length: json };
};
