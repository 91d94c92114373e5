/** Units in which sizes are written, as file managers write them: a kilobyte has 1,024 bytes. */
const UNITS = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 } as const;

type Unit = keyof typeof UNITS;

const BY_SIZE: readonly Unit[] = ['GB', 'MB', 'KB'];

/** `500 MB`: in the largest unit in which two decimals tell the whole size, else in bytes. */
export const sizeText = (bytes: number): string => {
  const unit = BY_SIZE.find((each) => bytes >= UNITS[each] && Number.isInteger((bytes / UNITS[each]) * 100)) ?? 'B';
  return `${String(bytes / UNITS[unit])} ${unit}`;
};

/** The bytes of a written size, in which a number alone counts megabytes; null for what is none. */
export const bytesIn = (written: string): number | null => {
  const [, number = '', unit = 'MB'] = /^([0-9]+(?:[.,][0-9]+)?)\s*([KMG]?B)?$/iu.exec(written.trim()) ?? [];
  const factor = Object.entries(UNITS).find(([name]) => name === unit.toUpperCase())?.[1];
  if (number === '' || factor === undefined) return null;
  return Math.round(Number(number.replace(',', '.')) * factor);
};
