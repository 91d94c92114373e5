import { defaultSiteRules, readPage, type ProcessorDraft } from '../../../../migrator';

/** Those who process data, as a page of this text lists them. */
export const listedOn = (text: string, path = 'legal/subprocessors.md'): ProcessorDraft[] =>
  readPage({ path, bytes: new TextEncoder().encode(text) }, defaultSiteRules).processors;

/** The names, for pages of which nothing else is asked. */
export const namesOn = (text: string, path?: string): string[] => listedOn(text, path).map(({ name }) => name);
