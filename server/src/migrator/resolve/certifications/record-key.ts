import { asSlug } from '../../slug';

const LONGEST = 200;

/** A stable key for what the catalogue does not know, from its printed name; a key begins with a letter. */
export const keyFromName = (name: string, type: string): string => {
  const slug = asSlug(name).slice(0, LONGEST).replace(/-+$/, '');
  return /^[a-z]/.test(slug) ? slug : slug === '' ? type : `${type}-${slug}`;
};
