import { inflateRawSync } from 'node:zlib';

const END = 0x06_05_4b_50;
const STORED = 0;
/** Bytes of the last record of an archive, and of an entry's two headers, without what varies. */
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

/** The files of a zip archive by their paths. For our own archives: small, whole and without comment. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.length - END_LENGTH;
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error('This is no zip archive.');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const path = archive.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + name);
    const local = archive.readUInt32LE(at + 42);
    const from = local + LOCAL_LENGTH + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(from, from + size);
    files.set(path, method === STORED ? packed : inflateRawSync(packed));
    at += ENTRY_LENGTH + name + extra + comment;
  }
  return files;
}
