import { attemptTokenRefresh } from '@strapi/strapi/admin';

export interface UploadProgress {
  sent: number;
  total: number;
}

interface SentBody {
  method: 'POST' | 'PUT';
  /** With its query. */
  path: string;
  /** The Content-Type. */
  type: string;
  body: Blob;
  /** Of whoever is logged in. */
  token: string | null;
  onProgress?: (progress: UploadProgress) => void;
  signal?: AbortSignal;
}

export interface BodyAnswer<Data> {
  /** 0: the connection broke, or the request was given up. */
  status: number;
  data: Data | null;
  /** what the server says when it refuses, as `errorOf` reads it */
  error: unknown;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Where the server is; Strapi tells the page, but not the compiler. */
const serverUrl = (): string => (window.strapi as { backendURL?: string }).backendURL ?? '';

/** The address of the server's answer to a person elsewhere: without one of its own the server answers a path. */
export const absoluteUrl = (url: string): string => new URL(url, serverUrl() || window.location.origin).href;

/** `fetch` cannot tell how much of a body has been sent. */
const send = <Data>({ method, path, type, body, onProgress, signal }: SentBody, token: string) =>
  new Promise<BodyAnswer<Data>>((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, `${serverUrl()}${path}`);
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.setRequestHeader('Content-Type', type);
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress?.({ sent: loaded, total });
    };
    request.onloadend = () => {
      const answer = parsed(request.responseText) as { data?: Data | null; error?: unknown } | null;
      resolve({ status: request.status, data: answer?.data ?? null, error: answer?.error });
    };
    signal?.addEventListener('abort', () => {
      request.abort();
    });
    request.send(body);
  });

/** Sends a file as the body of a request. */
export const sendBody = async <Data>(request: SentBody): Promise<BodyAnswer<Data>> => {
  const answer = await send<Data>(request, request.token ?? '');
  if (answer.status !== 401) return answer;
  // A token lives for minutes; Strapi's own requests renew it in the same way.
  return attemptTokenRefresh(request.token).then(
    async (token) => send<Data>(request, token),
    () => answer,
  );
};
