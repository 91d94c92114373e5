import type { StagedImport } from '../../api/staging';

export interface UploadProgress {
  sent: number;
  total: number;
}

interface Upload {
  file: File;
  site: string;
  token: string;
  onProgress: (progress: UploadProgress) => void;
  signal: AbortSignal;
}

export interface UploadAnswer {
  status: number;
  staged: StagedImport | null;
  /** what the server says when it refuses, as `errorOf` reads it */
  error: unknown;
}

interface Body {
  data?: StagedImport | null;
  error?: unknown;
}

const bodyOf = (text: string): Body => {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return {};
  }
};

/** Where the server is; Strapi tells the page, but not the compiler. */
const serverUrl = (): string => (window.strapi as { backendURL?: string }).backendURL ?? '';

/**
 * Sends an archive as the body of a request. `fetch` cannot tell how much of a body has been sent. Status 0: the
 * connection broke, or the request was given up.
 */
export const sendArchive = ({ file, site, token, onProgress, signal }: Upload): Promise<UploadAnswer> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ site, name: file.name });
    request.open('POST', `${serverUrl()}/compliance/staged?${query.toString()}`);
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.setRequestHeader('Content-Type', 'application/zip');
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress({ sent: loaded, total });
    };
    request.onloadend = () => {
      const { data, error } = bodyOf(request.responseText);
      resolve({ status: request.status, staged: data ?? null, error });
    };
    signal.addEventListener('abort', () => {
      request.abort();
    });
    request.send(file);
  });
