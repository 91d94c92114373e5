import { createLateAnswers, NotYet } from '../../../server/src/services/late-answers';

/** A work whose end the test decides, and a patience that the test ends. */
const scene = () => {
  const impatient: (() => void)[] = [];
  let now = 0;
  const sleep = () => new Promise<void>((resolve) => impatient.push(resolve));
  const answers = createLateAnswers({ sleep, elapsed: () => now });
  const endPatience = () => {
    for (const end of impatient.splice(0)) end();
  };
  return { answers, endPatience, pass: (milliseconds: number) => void (now += milliseconds) };
};

const work = () => {
  let begun = 0;
  let step: () => void = () => undefined;
  let end: (answer: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const run = (onStep: () => void) => {
    begun += 1;
    step = onStep;
    return new Promise<string>((resolve, reject) => {
      end = resolve;
      fail = reject;
    });
  };
  return {
    run,
    begun: () => begun,
    step: () => {
      step();
    },
    end: (answer: string) => {
      end(answer);
    },
    fail: (e: Error) => {
      fail(e);
    },
  };
};

describe('an answer that may be late', () => {
  test('comes at once when the work ends before the patience does', async () => {
    const { answers } = scene();
    expect(await answers.ask('question', () => Promise.resolve('answer'))).toBe('answer');
  });

  test('says how far the work is, and is there for whoever asks again; the work is done once', async () => {
    const { answers, endPatience } = scene();
    const one = work();
    const first = answers.ask('question', one.run);
    one.step();
    one.step();
    endPatience();
    expect(await first).toEqual(new NotYet({ done: 2 }));
    one.end('answer');
    expect(await answers.ask('question', one.run)).toBe('answer');
    expect(one.begun()).toBe(1);
  });

  test('is taken once: who asks after that begins anew', async () => {
    const { answers } = scene();
    let count = 0;
    const counting = () => Promise.resolve((count += 1));
    expect(await answers.ask('question', counting)).toBe(1);
    expect(await answers.ask('question', counting)).toBe(2);
  });

  test('is not shared with another question', async () => {
    const { answers, endPatience } = scene();
    const one = work();
    const first = answers.ask('mine', one.run);
    endPatience();
    await first;
    expect(await answers.ask('yours', () => Promise.resolve('other'))).toBe('other');
    one.end('');
  });

  test('that fails is thrown to whoever asks for it', async () => {
    const { answers, endPatience } = scene();
    const one = work();
    const first = answers.ask('question', one.run);
    endPatience();
    expect(await first).toBeInstanceOf(NotYet);
    one.fail(new Error('no such run'));
    await expect(answers.ask('question', one.run)).rejects.toThrow('no such run');
  });

  test('that is forgotten begins anew', async () => {
    const { answers, endPatience } = scene();
    const one = work();
    const first = answers.ask('question', one.run);
    endPatience();
    await first;
    answers.forget('question');
    expect(await answers.ask('question', () => Promise.resolve('new'))).toBe('new');
    one.end('old');
  });

  test('that is forgotten while somebody waits for it leaves the new one alone', async () => {
    const { answers, endPatience } = scene();
    const [old, fresh] = [work(), work()];
    const first = answers.ask('question', old.run);
    answers.forget('question');
    const second = answers.ask('question', fresh.run);
    old.end('old');
    expect(await first).toBe('old');
    endPatience();
    expect(await second).toBeInstanceOf(NotYet);
    fresh.end('new');
    expect(await answers.ask('question', fresh.run)).toBe('new');
    expect(fresh.begun()).toBe(1);
  });

  test('is given up when nobody has asked for ten seconds, and begins anew for the next who does', async () => {
    const { answers, endPatience, pass } = scene();
    const one = work();
    const ask = async () => {
      const asked = answers.ask('question', one.run);
      endPatience();
      return asked;
    };
    await ask();
    pass(9_000);
    await ask();
    pass(9_000);
    one.step();
    pass(2_000);
    expect(one.step).toThrow('nobody asks');
    // as the work does, when a step throws
    one.fail(new Error('given up'));
    expect(await answers.ask('question', () => Promise.resolve('new'))).toBe('new');
  });

  test('is waited for before the server ends', async () => {
    const { answers, endPatience } = scene();
    const one = work();
    const first = answers.ask('question', one.run);
    endPatience();
    await first;
    let isOver = false;
    const stopped = answers.stop().then(() => (isOver = true));
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    one.end('answer');
    await stopped;
  });
});
