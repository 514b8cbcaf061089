import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@attestry/service-kit';
import { digestMismatch } from '../evidence/evidence.errors.js';

/** Writes bytes to a path and to the disk below it, each chunk asked about before it is written; they must have the digest (EVD-3). */
export const receive = async (
  content: Readable,
  path: string,
  digest: string,
  take: (bytes: number) => void,
): Promise<number> => {
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _, done) {
      try {
        take(chunk.length);
      } catch (error) {
        return done(error as Error);
      }
      bytes += chunk.length;
      hash.update(chunk);
      return done(null, chunk);
    },
  });
  await pipeline(content, meter, createWriteStream(path, { flags: 'wx', flush: true, mode: 0o600 }));
  if (bytes === 0) throw new DomainError('VALIDATION_FAILED', 'A file has at least one byte.');
  const computed = hash.digest('hex');
  if (computed !== digest) throw digestMismatch('The bytes have another digest.', { computed });
  return bytes;
};
