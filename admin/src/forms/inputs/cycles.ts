/** How often something is audited, as it is stored: durations of ISO 8601. */
export const CYCLES = ['P1M', 'P3M', 'P6M', 'P1Y', 'P18M', 'P2Y', 'P3Y', 'P5Y'] as const;

const WRITTEN = /^P(?:(\d+)Y)?(?:(\d+)M)?$/;

/** The months of a duration; null for one that also counts days or less, and for none. */
export const monthsOf = (cycle: string): number | null => {
  const [, years = '0', months = '0'] = WRITTEN.exec(cycle) ?? [];
  const all = Number(years) * 12 + Number(months);
  return all === 0 ? null : all;
};
