import http from 'node:http';

/** The answer to an upload, and how much of it had been sent by then. */
export interface UploadAnswer {
  status: number;
  body: unknown;
  sent: number;
}

export interface UploadRequest {
  url: string;
  token?: string;
  headers?: Record<string, string>;
  /** The body, chunk by chunk; no more is taken once there is an answer. */
  chunks: Iterable<Buffer> | AsyncIterable<Buffer>;
  /** Announced in `Content-Length`; without it the body is sent in chunks. */
  announced?: number;
}

/** POSTs a body as a browser would that sends a large file: slowly, listening for the answer meanwhile. */
export const upload = ({ url, token, headers = {}, chunks, announced }: UploadRequest): Promise<UploadAnswer> =>
  new Promise((resolve, reject) => {
    let sent = 0;
    let answered = false;
    const request = http.request(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/zip',
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(announced !== undefined && { 'Content-Length': String(announced) }),
        ...headers,
      },
    });
    request.on('response', (response) => {
      answered = true;
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        request.destroy();
        const text = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode ?? 0, body: text === '' ? null : JSON.parse(text), sent });
      });
    });
    request.on('error', (error) => {
      if (!answered) reject(error);
    });
    const send = async () => {
      for await (const chunk of chunks) {
        if (answered) return;
        if (!request.write(chunk)) await new Promise((drained) => request.once('drain', drained));
        sent += chunk.length;
        await new Promise(setImmediate);
      }
      if (announced === undefined || sent >= announced) request.end();
    };
    request.flushHeaders();
    void send();
  });
