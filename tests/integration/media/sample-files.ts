import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), typed, uint32(crc32(typed))]);
};

/** A PNG of one grey; another `grey` (0 to 255) is another content. */
export const png = (width: number, height: number, grey = 128): Buffer => {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width, grey)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const header = Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 0, 0, 0, 0])]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
};

/** A PDF as far as anybody looks at it here. */
export const pdf = (text = 'report'): Buffer => Buffer.from(`%PDF-1.4\n% ${text}\n%%EOF\n`);

const localHeader = (name: string, content: Buffer): Buffer => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(crc32(content), 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), content]);
};

const centralHeader = (name: string, content: Buffer, offset: number): Buffer => {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt32LE(crc32(content), 16);
  header.writeUInt32LE(content.length, 20);
  header.writeUInt32LE(content.length, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, Buffer.from(name)]);
};

/** A zip archive with these entries, none compressed. */
export const zip = (entries: Record<string, string>): Buffer => {
  const files = Object.entries(entries).map(([name, text]) => ({ name, content: Buffer.from(text) }));
  let offset = 0;
  const central = files.map(({ name, content }) => {
    const header = centralHeader(name, content, offset);
    offset += 30 + name.length + content.length;
    return header;
  });
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files.map(({ name, content }) => localHeader(name, content)), directory, end]);
};

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A file as a site hands it over: what to bring, and how to read it. */
export const asset = (path: string, bytes: Uint8Array, alternativeText: string | null = null) => ({
  asset: { path, sha256: sha256(bytes), size: bytes.length, alternativeText },
  read: jest.fn(() => Promise.resolve(bytes)),
});
