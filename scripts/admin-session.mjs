import { Shortcoming } from './shortcoming.mjs';

/**
 * Requests to the routes of the admin panel, as an administrator.
 *
 * @param {string} url of a running Strapi
 * @param {{ email: string, password: string }} login
 * @returns {Promise<(method: string, address: string, body?: unknown) => Promise<any>>} answers the `data` of an answer
 */
export const adminSession = async (url, login) => {
  let token;
  const ask = async (method, address, body) => {
    const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
    const response = await fetch(`${url}${address}`, { method, headers, body: JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Shortcoming(`${method} ${address} answered ${response.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text).data;
  };
  ({ token } = await ask('POST', '/admin/login', login));
  return ask;
};
