import { showProgress, timeLeft } from '../../../server/src/cli/terminal/progress';

/** A log, and a clock that a test sets forward. */
const log = () => {
  const lines: string[] = [];
  let now = 0;
  let timer: { every: number; next: number; work: () => void } | null = null;
  return {
    lines,
    pass: (seconds: number) => {
      for (let second = 0; second < seconds; second += 1) {
        now += 1000;
        if (timer === null || now < timer.next) continue;
        timer.next += timer.every;
        timer.work();
      }
    },
    screen: {
      isTerminal: false,
      say: (line: string) => lines.push(line),
      draw: (text: string) => lines.push(text),
      now: () => now,
      every: (milliseconds: number, work: () => void) => {
        timer = { every: milliseconds, next: now + milliseconds, work };
        return () => {
          timer = null;
        };
      },
    },
  };
};

describe('progress in a log', () => {
  it('is a line at its beginning, one every ten seconds, and one at its end', () => {
    const { lines, pass, screen } = log();
    const progress = showProgress('Reading', 600, screen);
    for (let piece = 0; piece < 600; piece += 1) {
      if (piece % 20 === 10) pass(1);
      progress.advance();
    }
    progress.stop();
    pass(60);
    expect(lines).toEqual([
      'Reading: 0/600',
      'Reading: 190/600, about 20 s left',
      'Reading: 390/600, about 10 s left',
      'Reading: 590/600, about 5 s left',
      'Reading: 600/600',
    ]);
  });

  it('shows words beside its numbers', () => {
    const { lines, pass, screen } = log();
    const progress = showProgress('Importing', 2, screen);
    progress.note('1 file read');
    pass(10);
    progress.stop();
    expect(lines).toEqual(['Importing: 0/2', 'Importing: 0/2, 1 file read', 'Importing: 0/2, 1 file read']);
  });

  it('goes on while one piece takes long', () => {
    const { lines, pass, screen } = log();
    const progress = showProgress('Reading', 2, screen);
    pass(25);
    progress.advance();
    progress.stop();
    expect(lines).toEqual(['Reading: 0/2', 'Reading: 0/2', 'Reading: 0/2', 'Reading: 1/2']);
  });

  it('is two lines where it is over at once, and none where there is nothing to do', () => {
    const { lines, screen } = log();
    const progress = showProgress('Reading', 1, screen);
    progress.advance();
    progress.stop();
    showProgress('Importing', 0, screen).stop();
    expect(lines).toEqual(['Reading: 0/1', 'Reading: 1/1']);
  });
});

describe('progress on a terminal', () => {
  it('is a bar that is drawn over itself, at most ten times a second, and ends its line', () => {
    const { lines, pass, screen } = log();
    const progress = showProgress('Reading', 80, { ...screen, isTerminal: true });
    for (let piece = 0; piece < 80; piece += 1) {
      if (piece === 40) pass(1);
      progress.advance();
    }
    progress.stop();
    const drawn = (cells: number, rest: string) =>
      `\r\u001B[KReading ${'█'.repeat(cells)}${'░'.repeat(40 - cells)} ${rest}`;
    expect(lines).toEqual([drawn(0, '0/80'), expect.stringContaining(' 41/80'), drawn(40, '80/80'), '\n']);
  });
});

test.each([
  [0, 'about 5 s left'],
  [43, 'about 45 s left'],
  [61, 'about 2 min left'],
  [3700, 'about 1.1 h left'],
])('%d seconds are %s', (seconds, words) => {
  expect(timeLeft(seconds)).toBe(words);
});
