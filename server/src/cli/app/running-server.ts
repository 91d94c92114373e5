import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';

/** A server that does not answer in time counts as running. */
const ANSWER_TIMEOUT = 5_000;

interface ServerSettings {
  host?: string;
  port?: number;
}

/** Where a server on this machine is reached that listens at `host`. */
const reachable = (host: string): string => {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
};

interface Answer {
  status: number;
  body: string;
}

/** Not `fetch`, which refuses ports that a server may well have. */
const ask = async (url: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = get(url, { signal: AbortSignal.timeout(ANSWER_TIMEOUT) }, (response) => {
      text(response).then((body) => {
        resolve({ status: response.statusCode ?? 0, body });
      }, reject);
    });
    request.once('error', reject);
  });

/** Whether this is what Strapi answers where it knows the address, error or not. */
const isStrapis = ({ status, body }: Answer): boolean => {
  if (status === 404) return false;
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' && answer !== null && 'data' in answer;
  } catch {
    return false;
  }
};

/**
 * The address at which Strapi runs with the plugin, where the app's own settings say it listens; null when nothing
 * listens there, or something without the plugin. Other machines are not asked.
 */
export const runningServer = async (strapi: Core.Strapi): Promise<string | null> => {
  const { host = '127.0.0.1', port = 1337 } = strapi.config.get<ServerSettings>('server');
  const address = `http://${reachable(host)}:${String(port)}`;
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  try {
    return isStrapis(await ask(`${address}${prefix}/compliance/pages`)) ? address : null;
  } catch (error) {
    const isRefused = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
    return isRefused ? null : address;
  }
};
