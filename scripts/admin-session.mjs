import { Shortcoming } from './shortcoming.mjs';

/** `fetch` itself names the type of a form. */
const typeOf = (body) =>
  body instanceof FormData ? {} : { 'Content-Type': Buffer.isBuffer(body) ? 'application/pdf' : 'application/json' };

/**
 * Requests to the routes of the admin panel, as an administrator.
 *
 * @param {string} url of a running Strapi
 * @param {{ email: string, password: string }} login
 * @returns {Promise<(method: string, address: string, body?: unknown) => Promise<any>>} sends a Buffer as a PDF, a form as it is,
 *   and anything else as JSON; answers the `data` of an answer, or all of one without
 */
export const adminSession = async (url, login) => {
  let token;
  const ask = async (method, address, body) => {
    const headers = { ...typeOf(body), ...(token && { Authorization: `Bearer ${token}` }) };
    const isWritten = Buffer.isBuffer(body) || body instanceof FormData;
    const response = await fetch(`${url}${address}`, {
      method,
      headers,
      body: isWritten ? body : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Shortcoming(`${method} ${address} answered ${response.status}: ${text}`);
    if (text === '') return undefined;
    const answer = JSON.parse(text);
    return 'data' in answer ? answer.data : answer;
  };
  ({ token } = await ask('POST', '/admin/login', login));
  return ask;
};
