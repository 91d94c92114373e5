/** How often something is audited, as it is stored: durations of ISO 8601. */
export const CYCLES = ['P1M', 'P3M', 'P6M', 'P1Y', 'P18M', 'P2Y', 'P3Y', 'P5Y'] as const;

const WRITTEN = /^P(?:(\d+)Y)?(?:(\d+)M)?$/;

const ANY = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** A duration in words, as `1 year and 10 days`; what is none stays as it is. */
export const durationWords = (language: string, duration: string): string => {
  const [, ...counts] = ANY.exec(duration) ?? [];
  const words = UNITS.flatMap((unit, at) => {
    const count = Number(counts[at] ?? 0);
    const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
    return count === 0 ? [] : [new Intl.NumberFormat(language, options).format(count)];
  });
  if (words.length === 0) return duration;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
};

/** The months of a duration; null for one that also counts days or less, and for none. */
export const monthsOf = (cycle: string): number | null => {
  const [, years = '0', months = '0'] = WRITTEN.exec(cycle) ?? [];
  const all = Number(years) * 12 + Number(months);
  return all === 0 ? null : all;
};
