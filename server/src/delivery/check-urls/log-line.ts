/** One line of an access log or a list. `other`: a request that is not a page view, for example POST. */
type LogLine = { url: string } | 'other' | 'blank';

/**
 * The common and the combined log format (https://httpd.apache.org/docs/current/logs.html#accesslog), also behind a
 * host.
 */
const REQUEST = /\[[^\]]*\]\s+"([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?"\s+\d{3}\b/;
const READING = new Set(['GET', 'HEAD']);

/** What the line asks for: the request of a log, else the line itself. */
export const logLine = (line: string): LogLine => {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return 'blank';
  const [, method, target] = REQUEST.exec(text) ?? [];
  if (method === undefined || target === undefined) return { url: text };
  return READING.has(method) ? { url: target } : 'other';
};
