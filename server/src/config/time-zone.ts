/** Whether a text is the IANA name of a time zone. Fixed offsets such as `+08:00` are refused: they know no summer time, and not every Node takes them. */
export const isTimeZone = (name: string): boolean => {
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};
