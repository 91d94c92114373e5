/** The edition of a standard, as `ISO/IEC 27001:2013`; null where nothing is known of it. */
export const editionName = (standard: { identifier: string | null; edition: string | null } | null): string | null =>
  standard === null ? null : [standard.identifier, standard.edition].filter(Boolean).join(':') || null;
