import type { Step } from '../delivery/check-urls/url-answer';
import { CodedError } from '../../../model/coded-error';
import { isObject } from '../../../model/readers';

const TIMEOUT = 10_000;
/** Some servers know no HEAD, or answer it otherwise than GET. */
const NO_HEAD = new Set([400, 403, 405, 501]);

const reasonOf = (error: unknown): string => {
  const { name, cause } = isObject(error) ? error : {};
  if (name === 'TimeoutError') return `no response within ${String(TIMEOUT / 1000)} seconds`;
  const { code, message } = isObject(cause) ? cause : {};
  return [code, message].find((words) => typeof words === 'string') ?? 'no answer';
};

/** The address could not be asked; the message is for people. */
export class NoAnswerError extends CodedError<'NO_ANSWER'> {
  override name = 'NoAnswerError';
  constructor(message: string, options?: ErrorOptions) {
    super('NO_ANSWER', message, options);
  }
}

/**
 * Asks a live front end, one address at a time and without following anything. Addresses are paths below `base`, or in
 * full; those of another origin are not asked.
 */
export const liveSite = (base: string, stop: AbortSignal) => {
  const root = new URL(base);
  const prefix = root.pathname.replace(/\/+$/, '');
  const urlOf = (address: string): URL =>
    address.startsWith('/') ? new URL(`${prefix}${address}`, root.origin) : new URL(address);

  const ask = async (url: URL, method: 'HEAD' | 'GET'): Promise<Response> => {
    const signal = AbortSignal.any([AbortSignal.timeout(TIMEOUT), stop]);
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal,
      headers: { accept: 'text/html,*/*;q=0.1' },
    });
    await response.body?.cancel();
    return response;
  };

  return async (address: string): Promise<Step | null> => {
    const url = urlOf(address);
    if (url.origin !== root.origin) return null;
    try {
      const head = await ask(url, 'HEAD');
      const response = NO_HEAD.has(head.status) ? await ask(url, 'GET') : head;
      const location = response.headers.get('location');
      if (location === null || !URL.canParse(location, url.href)) return { status: response.status, to: null };
      const target = new URL(location, url);
      const inside = target.origin === root.origin && target.pathname.startsWith(`${prefix}/`);
      return {
        status: response.status,
        to: inside ? `${target.pathname.slice(prefix.length)}${target.search}` : target.href,
      };
    } catch (error) {
      stop.throwIfAborted();
      throw new NoAnswerError(reasonOf(error));
    }
  };
};
