/** The answer to one address. `failed`: it could not be asked, or leads around in a circle. */
export type UrlState = 'page' | 'redirect' | 'gone' | 'missing' | 'failed';

export interface UrlAnswer {
  state: UrlState;
  /** The status of the first answer; null when there was none. */
  status: number | null;
  /** Where a redirect ends; null for the others. */
  to: string | null;
  /** The addresses on the way, the last one included. */
  chain: string[];
  /** Why it failed, for people. */
  error: string | null;
}

/** One response on the way: a status and its target. */
export interface Step {
  status: number;
  /** Null: it ends here. */
  to: string | null;
}

const LONGEST_CHAIN = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const answer = (rest: Partial<UrlAnswer> & Pick<UrlAnswer, 'state'>): UrlAnswer => ({
  status: null,
  to: null,
  chain: [],
  error: null,
  ...rest,
});

/**
 * Follows an address to its end. `ask` answers for one path; null for an address of another site, which is recorded and
 * not asked. A redirect that ends at nothing is as missing as an address without an answer.
 */
export const followUrl = async (path: string, ask: (path: string) => Promise<Step | null>): Promise<UrlAnswer> => {
  const chain: string[] = [];
  let first: number | null = null;
  for (let at = path; ;) {
    const step = await ask(at);
    first ??= step?.status ?? null;
    const to = chain.at(-1) ?? null;
    const so = { status: first, to, chain };
    if (step === null) return answer({ ...so, state: 'redirect' });
    if (REDIRECTS.has(step.status) && step.to !== null) {
      if (step.to === path || chain.includes(step.to))
        return answer({ ...so, state: 'failed', error: `the redirects form a loop: ${step.to}` });
      if (chain.length === LONGEST_CHAIN)
        return answer({ ...so, state: 'failed', error: `more than ${LONGEST_CHAIN} redirects` });
      chain.push(step.to);
      at = step.to;
      continue;
    }
    if (step.status === 410) return answer({ ...so, state: 'gone' });
    if (step.status >= 200 && step.status < 300)
      return answer({ ...so, state: chain.length > 0 ? 'redirect' : 'page' });
    if (step.status === 404) return answer({ ...so, state: 'missing' });
    return answer({ ...so, state: 'failed', error: `the status is ${step.status}` });
  }
};
