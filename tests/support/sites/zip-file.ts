import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  /** As bytes, in whichever encoding. */
  name: string | Buffer;
  data: string | Buffer;
  /** The archive's claims, where they are to differ from the truth. */
  crc?: number;
  size?: number;
  flags?: number;
  method?: number;
  mode?: number;
  /** The name in front of the data. */
  localName?: string;
}

/** Where the end record of an archive without a comment begins. */
const endOf = (archive: Buffer): number => archive.length - 22;

/** The claims of an archive in its zip64 end record and the locator of it, where they are to differ from the truth. */
export interface Zip64Claims {
  entries?: bigint;
  start?: bigint;
  record?: bigint;
}

/** The same archive with a zip64 end record. */
export const asZip64 = (archive: Buffer, claims: Zip64Claims = {}): Buffer => {
  const at = endOf(archive);
  const end = Buffer.from(archive.subarray(at));
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 0, 'latin1');
  record.writeBigUInt64LE(44n, 4);
  const entries = claims.entries ?? BigInt(end.readUInt16LE(10));
  record.writeBigUInt64LE(entries, 24);
  record.writeBigUInt64LE(entries, 32);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  record.writeBigUInt64LE(claims.start ?? BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 0, 'latin1');
  locator.writeBigUInt64LE(claims.record ?? BigInt(at), 8);
  locator.writeUInt32LE(1, 16);
  end.fill(0xff, 8, 20);
  return Buffer.concat([archive.subarray(0, at), record, locator, end]);
};

/** The same archive with another number of entries in its end record. */
export const countedAs = (archive: Buffer, entries: number): Buffer => {
  const counted = Buffer.from(archive);
  counted.writeUInt16LE(entries, endOf(archive) + 8);
  counted.writeUInt16LE(entries, endOf(archive) + 10);
  return counted;
};

/** Writes an archive member by member, so that a test can write a wrong one. */
export const zipFile = (members: readonly ZipMember[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, flags = 0x800, method = 8, mode = 0o100644, localName, ...claims } of members) {
    const raw = Buffer.from(data);
    const packed = method === 8 ? deflateRawSync(raw) : raw;
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(claims.crc ?? crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claims.size ?? raw.length, 18);
    common.writeUInt16LE(path.length, 22);
    const localPath = Buffer.from(localName ?? name);
    const localCommon = Buffer.from(common);
    localCommon.writeUInt16LE(localPath.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), localCommon, localPath, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), common, rest, path]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
};
