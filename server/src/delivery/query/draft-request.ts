/**
 * Every parameter of Strapi that changes the publication state that is read, or that distinguishes published from
 * edited rows.
 */
const STATE_PARAMETERS = ['status', 'publicationState', 'publicationFilter', 'hasPublishedVersion'];

const isState = (key: string, value: unknown) => STATE_PARAMETERS.includes(key) && value !== 'published';

const asksInside = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => isState(key, inner) || asksInside(inner));
};

/**
 * Whether a query could read anything but published content. Strapi takes every `status` that is not exactly
 * `published` for `draft` (`PUBLISHED`, an empty one, a list), so only that one spelling passes, at any depth of
 * `populate` too.
 */
export const asksForDrafts = (query: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(query).some(([key, value]) => isState(key, value)) || asksInside(query.populate);
