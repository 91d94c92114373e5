import fs from 'node:fs';

/** Clock ticks in a millisecond, in `/proc`: a hundred a second on every Linux. */
const MILLISECONDS_OF_TICK = 10;

/** The time for which a process has computed, in milliseconds; null where the system does not tell. */
const computedBy = (pid: number | undefined): number | null => {
  if (pid === undefined) return null;
  try {
    const stat = fs.readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // behind the name of the program, which may contain anything: state, …, utime (12th), stime
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks * MILLISECONDS_OF_TICK : null;
  } catch {
    return null;
  }
};

/** A page waits for a processor at most this many times as long as it may compute. */
const LONGEST_WAIT = 12;

/** Counts how long a process works on one page. */
interface PageClock {
  signal: AbortSignal;
  stop: () => void;
}

/**
 * Aborts when a process has computed for `milliseconds`. On a busy machine that takes longer than by the clock on the wall,
 * and no page is to blame for it. Where the system does not tell what a process has computed, the wall's clock counts.
 */
export const pageClock = (
  milliseconds: number,
  pid: number | undefined,
  computed: (pid: number | undefined) => number | null = computedBy,
): PageClock => {
  const expired = new AbortController();
  const latest = Date.now() + LONGEST_WAIT * milliseconds;
  const before = computed(pid);
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const now = before === null ? null : computed(pid);
    const left = before === null || now === null ? 0 : milliseconds - (now - before);
    if (left <= 0 || Date.now() >= latest) expired.abort();
    else timer = setTimeout(look, Math.max(left, MILLISECONDS_OF_TICK));
  };
  timer = setTimeout(look, milliseconds);
  return {
    signal: expired.signal,
    stop: () => {
      clearTimeout(timer);
    },
  };
};
