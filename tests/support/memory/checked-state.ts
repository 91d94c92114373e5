import { checkRedirect } from '../../../model/validate/rules/redirects';
import type { RecordFacts } from '../../../model/validate/record-facts';
import { memoryState, type MemoryState } from './memory-state';

/** The facts by which Strapi's checks judge a redirect. */
const factsOf = ({ target, entries }: MemoryState) =>
  ({
    pagesStanding: async (path) =>
      (await target.addresses()).pages
        .filter((page) => page.path === path)
        .map((page) => {
          const draft = entries.get(`page ${page.documentId} ${page.locale}`)?.fields['path'];
          return { ...page, draftPath: typeof draft === 'string' ? draft : null };
        }),
    readersWay: async (start) => ({ start, ...(await target.addresses()) }),
  }) satisfies Partial<RecordFacts> as unknown as RecordFacts;

/** Why Strapi's checks refuse a redirect; nothing where they do not. */
export const refused = async (state: MemoryState, documentId: string, values: Record<string, unknown>) =>
  checkRedirect('redirect', { code: 301, ...values }, { documentId } as never, factsOf(state));

/** A state whose target refuses what Strapi refuses. */
export const checkedState = (state = memoryState()): MemoryState => {
  const unchecked = { ...state.target };
  state.target.write = async (entry) => {
    const { type, documentId, locale, fields } = entry;
    if (type === 'redirect') {
      const held = state.entries.get(`redirect ${documentId} ${locale}`)?.fields;
      const [found] = await refused(state, documentId, { ...held, ...fields });
      if (found !== undefined) throw new Error(found.message);
    }
    return unchecked.write(entry);
  };
  return { ...state, fork: () => checkedState(state.fork()) };
};
