const BUSY = new Set([429, 502, 503, 504]);
const SECOND = 1000;
const LONGEST = 10 * SECOND;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The milliseconds that the server asks for; else a quarter of a second, and twice as long each time. */
const pauseOf = (response: Response | null, tried: number): number => {
  const asked = response?.headers.get('retry-after') ?? '';
  const until = /^\d+$/.test(asked) ? Number(asked) * SECOND : Date.parse(asked) - Date.now();
  return Number.isNaN(until) ? (SECOND / 4) * 2 ** tried : Math.max(0, until);
};

/**
 * Sends a request again, so many times, while Strapi cannot be reached or is too busy.
 * @throws Error where nobody answers; what `fetch` throws for a request that was given up
 */
export const sendUntilAnswered = async (
  send: () => Promise<Response>,
  address: string,
  retries: number,
): Promise<Response> => {
  for (let tried = 0; ; tried += 1) {
    const response = await send().catch((error: unknown) => {
      if (!(error instanceof TypeError)) throw error;
      if (tried === retries) throw new Error(`Strapi did not answer ${address}: is it running?`, { cause: error });
      return null;
    });
    const pause = pauseOf(response, tried);
    // nobody waits for a page that long: the caller hears of it
    const isLast = tried === retries || pause > LONGEST;
    if (response !== null && (isLast || !BUSY.has(response.status))) return response;
    await sleep(pause);
  }
};
