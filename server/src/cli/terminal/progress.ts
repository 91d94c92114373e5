import { createPace } from '../../features/imports/runs/pace';

/** How far something has come, on standard error. */
export interface Progress {
  advance(): void;
  /** Shows these words beside the numbers from now on. */
  note(words: string): void;
  stop(): void;
}

/** Where progress is shown, and the time by which it is. */
interface ProgressScreen {
  isTerminal: boolean;
  say: (line: string) => void;
  /** Writes over the line that a terminal shows. */
  draw: (text: string) => void;
  /** Milliseconds. */
  now: () => number;
  /** Does something every so many milliseconds, until the answer is called. */
  every: (milliseconds: number, work: () => void) => () => void;
}

/** A log has a line so often. */
const LINE_EVERY = 10_000;

/** `about 40 s left`, as coarse as it is certain. */
export const timeLeft = (seconds: number): string => {
  if (seconds < 60) return `about ${String(Math.max(5, Math.round(seconds / 5) * 5))} s left`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `about ${String(minutes)} min left` : `about ${String(Math.ceil(minutes / 6) / 10)} h left`;
};

const logLines = (label: string, total: number, { say, now, every }: ProgressScreen): Progress => {
  const pace = createPace(now);
  let done = 0;
  let beside = '';
  const line = (rest = ''): void => {
    say(`${label}: ${String(done)}/${String(total)}${beside}${rest}`);
  };
  const left = (): string => {
    const perSecond = pace.perSecond();
    return perSecond === null || done >= total ? '' : `, ${timeLeft((total - done) / perSecond)}`;
  };
  line();
  const end = every(LINE_EVERY, () => {
    line(left());
  });
  return {
    advance: () => {
      done += 1;
      pace.tick();
    },
    note: (words) => {
      beside = `, ${words}`;
    },
    stop: () => {
      end();
      line();
    },
  };
};

/** The cells of a bar. */
const WIDTH = 40;
/** A terminal is written to no more often: pieces may be faster than it is. */
const DRAW_EVERY = 100;
const CLEAR_LINE = '\r\u001B[K';

const bar = (label: string, total: number, { draw, now }: ProgressScreen): Progress => {
  const pace = createPace(now);
  let done = 0;
  let beside = '';
  let drawnAt = -Infinity;
  const show = (): void => {
    drawnAt = now();
    const full = Math.floor((WIDTH * done) / total);
    const perSecond = pace.perSecond();
    const left = perSecond === null || done >= total ? '' : ` ${timeLeft((total - done) / perSecond)}`;
    const cells = '█'.repeat(full) + '░'.repeat(WIDTH - full);
    draw(`${CLEAR_LINE}${label} ${cells} ${String(done)}/${String(total)}${beside}${left}`);
  };
  show();
  return {
    advance: () => {
      done += 1;
      pace.tick();
      if (now() - drawnAt >= DRAW_EVERY) show();
    },
    note: (words) => {
      beside = `, ${words}`;
      if (now() - drawnAt >= DRAW_EVERY) show();
    },
    stop: () => {
      show();
      draw('\n');
    },
  };
};

/** Progress of `total` pieces: a bar on a terminal; in a log its beginning, a line every ten seconds, and its end. */
export const showProgress = (label: string, total: number, screen: ProgressScreen): Progress => {
  if (total === 0) return { advance: () => undefined, note: () => undefined, stop: () => undefined };
  return screen.isTerminal ? bar(label, total, screen) : logLines(label, total, screen);
};
