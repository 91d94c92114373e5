import type { FindStandards, StandardMention } from '../../../domain/catalogue/find-standards';

/** The sentences of a page are asked for their standards again and again; each is searched once, until `forget`. */
export const rememberMentions = (search: FindStandards): { find: FindStandards; forget: () => void } => {
  const known = new Map<string, StandardMention[]>();
  return {
    find: (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const found = search(text);
      known.set(text, found);
      return found;
    },
    forget: () => {
      known.clear();
    },
  };
};
