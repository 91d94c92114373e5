export interface Answer {
  status: number;
  headers: Headers;
  /** The parsed JSON, the text when it is not JSON, `null` when there is none. */
  body: unknown;
}

export interface RequestOptions {
  /** Sent as a bearer token. */
  token?: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
}

export interface HttpClient {
  request: (method: string, path: string, options?: RequestOptions) => Promise<Answer>;
  get: (path: string, options?: RequestOptions) => Promise<Answer>;
  post: (path: string, json: unknown, options?: RequestOptions) => Promise<Answer>;
  put: (path: string, json: unknown, options?: RequestOptions) => Promise<Answer>;
  delete: (path: string, options?: RequestOptions) => Promise<Answer>;
}

const parse = (text: string): unknown => {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Requests below `base`, e.g. `http://127.0.0.1:4000`. An error status is an answer, not a throw. */
export const httpClient = (base: string): HttpClient => {
  const request: HttpClient['request'] = async (method, path, { token, headers, json } = {}) => {
    const response = await fetch(`${base}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: json === undefined ? undefined : JSON.stringify(json),
    });
    return { status: response.status, headers: response.headers, body: parse(await response.text()) };
  };
  return {
    request,
    get: async (path, options) => request('GET', path, options),
    post: async (path, json, options) => request('POST', path, { ...options, json }),
    put: async (path, json, options) => request('PUT', path, { ...options, json }),
    delete: async (path, options) => request('DELETE', path, options),
  };
};
