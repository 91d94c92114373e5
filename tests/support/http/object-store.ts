import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import S3rver from 's3rver';

/** A store as Amazon S3's, that refuses readers without a signature, as a private bucket does, until it is told to publish. */
export interface ObjectStore {
  /** The app's `config/plugins` for it, of the upload plugin. */
  uploadConfig: object;
  /** The names of the stored files. */
  names: () => string[];
  /** From now on, everybody can read. */
  publish: () => void;
  /** From now on, only who has a signature can. */
  refuse: () => void;
  /** The files that were sent, with the access list that each was to have. */
  sent: { path: string; acl: string | undefined }[];
  /** Which files are not taken, from now on. */
  decline: (isDeclined: (file: ObjectStore['sent'][number]) => boolean) => void;
  /** The addresses that were asked for without a signature. */
  unsigned: string[];
  close: () => Promise<void>;
}

const BUCKET = 'evidence';

const isSigned = ({ url = '', headers }: http.IncomingMessage): boolean =>
  url.includes('X-Amz-Signature=') || headers.authorization !== undefined;

/** Starts a store whose files lie in `directory`. It checks signatures, and the server before it asks for them. */
export const startObjectStore = async (directory: string): Promise<ObjectStore> => {
  fs.mkdirSync(directory, { recursive: true });
  const store = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory, vhostBuckets: false },
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  const { port } = await store.run();
  let isPublic = false;
  const unsigned: string[] = [];
  const sent: ObjectStore['sent'] = [];
  let isDeclined: Parameters<ObjectStore['decline']>[0] = () => false;
  const door = http.createServer((request, response) => {
    if (!isSigned(request)) {
      unsigned.push(request.url ?? '');
      if (!isPublic) {
        response.writeHead(403).end();
        return;
      }
    }
    const { url: target = '', method, headers } = request;
    if (method === 'PUT') {
      const file = { path: target.replace(/[?].*$/s, ''), acl: headers['x-amz-acl']?.toString() };
      sent.push(file);
      if (isDeclined(file)) {
        request.resume().on('end', () => response.writeHead(400).end());
        return;
      }
    }
    const inner = http.request({ host: '127.0.0.1', port, path: target, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(inner);
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${String((door.address() as AddressInfo).port)}`;
  const folder = path.join(directory, BUCKET);
  return {
    uploadConfig: {
      provider: 'aws-s3',
      providerOptions: {
        s3Options: {
          credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
          ...{ endpoint, region: 'eu-central-1', forcePathStyle: true },
          // as in Strapi's documentation: without `ACL` its provider publishes
          params: { Bucket: BUCKET },
        },
      },
    },
    names: () =>
      fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .flatMap((entry) => (entry.isFile() && entry.name.endsWith('_object') ? [entry.name] : [])),
    publish: () => {
      isPublic = true;
    },
    refuse: () => {
      isPublic = false;
    },
    decline: (which) => {
      isDeclined = which;
    },
    sent,
    unsigned,
    close: async () => {
      await new Promise((resolve) => door.close(resolve));
      await store.close();
    },
  };
};
