/** The fields that a role must be allowed to read to be shown a version of a page. */
export const VERSION_FIELDS = ['key', 'page', 'effectiveFrom', 'title', 'summary', 'body'] as const;
