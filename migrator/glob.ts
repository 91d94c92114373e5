/** Whether a path matches. */
export type Matches = (path: string) => boolean;

type Test = (character: string) => boolean;

/** A place in the glob: where it leads for a character, and where it leads without one. */
interface State {
  steps: { test: Test; to: State }[];
  free: State[];
}

const state = (): State => ({ steps: [], free: [] });

const ANY: Test = () => true;
const IN_FOLDER: Test = (character) => character !== '/';
const only =
  (wanted: string): Test =>
  (character) =>
    character === wanted;

const step = (from: State, test: Test, to = state()): State => {
  from.steps.push({ test, to });
  return to;
};

const repeated = (from: State, test: Test): State => {
  const loop = state();
  from.free.push(loop);
  return step(loop, test, loop);
};

/** `[a-z]`, `[!a-z]`, and where it ends; null for a bracket that nothing closes. */
const readClass = (glob: readonly string[], at: number): { test: Test; end: number } | null => {
  const isNegated = glob[at + 1] === '!' || glob[at + 1] === '^';
  const from = at + (isNegated ? 2 : 1);
  // the first one may be a bracket itself
  const end = glob.indexOf(']', from + 1);
  if (end < 0) return null;
  const ranges: [string, string][] = [];
  for (let here = from; here < end; here += 1) {
    const [first = '', dash, last = ''] = glob.slice(here, here + 3);
    const isRange = dash === '-' && here + 2 < end;
    ranges.push([first, isRange ? last : first]);
    if (isRange) here += 2;
  }
  const holds: Test = (character) => ranges.some(([first, last]) => first <= character && character <= last);
  return { test: (character) => IN_FOLDER(character) && holds(character) !== isNegated, end };
};

interface Choice {
  commas: number[];
  end: number;
}

/** The braces that offer a choice, by where they begin. What nothing closes is a character like any other. */
const choicesOf = (glob: readonly string[]): Map<number, Choice> => {
  const found = new Map<number, Choice>();
  const open: { at: number; commas: number[] }[] = [];
  for (let at = 0; at < glob.length; at += 1) {
    if (glob[at] === '\\') at += 1;
    else if (glob[at] === '{') open.push({ at, commas: [] });
    else if (glob[at] === ',') open.at(-1)?.commas.push(at);
    else if (glob[at] === '}') {
      const brace = open.pop();
      if (brace !== undefined && brace.commas.length > 0) found.set(brace.at, { commas: brace.commas, end: at });
    }
  }
  return found;
};

/** Leads from a state over a glob to the state behind it. */
const build = (glob: readonly string[], first: State): State => {
  const choices = choicesOf(glob);

  /** One of several stars, or of one: `**` between slashes are folders. */
  const stars = (at: number, next: number, here: State): { behind: State; at: number } => {
    const isFolders = next - at === 2 && (at === 0 || '/{,'.includes(glob[at - 1] ?? ''));
    if (isFolders && glob[next] === '/') {
      const behind = state();
      here.free.push(behind);
      step(repeated(here, ANY), only('/'), behind);
      return { behind, at: next };
    }
    const isLast = next === glob.length || '},'.includes(glob[next] ?? '');
    return { behind: repeated(here, isFolders && isLast ? ANY : IN_FOLDER), at: next - 1 };
  };

  const part = (begin: number, end: number, start: State): State => {
    let here = start;
    for (let at = begin; at < end; at += 1) {
      const character = glob[at] ?? '';
      const choice = choices.get(at);
      const set = character === '[' ? readClass(glob, at) : null;
      if (character === '\\' && at + 1 < end) {
        at += 1;
        here = step(here, only(glob[at] ?? ''));
      } else if (choice !== undefined) {
        const behind = state();
        const bounds = [at, ...choice.commas, choice.end];
        for (const [n, to] of bounds.slice(1).entries()) {
          const branch = state();
          here.free.push(branch);
          part((bounds[n] ?? 0) + 1, to, branch).free.push(behind);
        }
        here = behind;
        at = choice.end;
      } else if (set !== null) {
        here = step(here, set.test);
        at = set.end;
      } else if (character === '*') {
        let next = at;
        while (glob[next] === '*') next += 1;
        ({ behind: here, at } = stars(at, next, here));
      } else here = step(here, character === '?' ? IN_FOLDER : only(character));
    }
    return here;
  };

  return part(0, glob.length, first);
};

/** Adds a state, and all that it leads to without a character. */
const enter = (into: Set<State>, first: State): void => {
  const waiting = [first];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (into.has(next)) continue;
    into.add(next);
    waiting.push(...next.free);
  }
};

/** All ways through the glob after some characters, and what each further character makes of them. */
interface Moment {
  states: ReadonlySet<State>;
  next: Map<string, Moment>;
}

const moment = (states: ReadonlySet<State>): Moment => ({ states, next: new Map() });

/** A glob seldom has more than a few dozen; one that is made to have many must not fill the memory. */
const MOST_MOMENTS = 1_000;

/** Looks moments up by their states, and forgets them all when there are too many. */
const momentsFrom = (start: State) => {
  const ids = new Map<State, number>();
  const idOf = (each: State): number => {
    const id = ids.get(each) ?? ids.size;
    ids.set(each, id);
    return id;
  };
  const states = new Set<State>();
  enter(states, start);
  let first = moment(states);
  const known = new Map<string, Moment>();
  const after = (here: Moment, character: string): Moment => {
    const reached = new Set<State>();
    for (const { steps } of here.states) for (const { test, to } of steps) if (test(character)) enter(reached, to);
    const name = Array.from(reached, idOf)
      .sort((a, b) => a - b)
      .join();
    if (known.size >= MOST_MOMENTS) {
      known.clear();
      first = moment(states);
    }
    const next = known.get(name) ?? moment(reached);
    known.set(name, next);
    here.next.set(character, next);
    return next;
  };
  return { first: () => first, after };
};

/**
 * The paths that a glob matches: `*` and `?` within a folder, `**` across folders, `{a,b}`, `[a-z]`, a backslash before what is
 * meant as it is, and `!` in front of what is not meant.
 *
 * All ways through the glob are followed at once, a character at a time, and where they led is remembered. As a regular
 * expression nine stars tried the ways one by one, for longer than anybody waits: the map comes with the source, and the
 * server stood still.
 */
export const globMatcher = (glob: string): Matches => {
  const isNegated = glob.startsWith('!');
  const start = state();
  const end = build(Array.from(isNegated ? glob.slice(1) : glob), start);
  const { first, after } = momentsFrom(start);
  return (path) => {
    let here = first();
    for (const character of path) {
      here = here.next.get(character) ?? after(here, character);
      if (here.states.size === 0) break;
    }
    return here.states.has(end) !== isNegated;
  };
};
