import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@attestry/service-kit';
import { digestMismatch, tooLarge, typeNotAllowed } from '../evidence/evidence.errors.js';
import type { FileLimits } from './limits.js';

/** Where files lie and what may be one. */
export interface FileSettings extends FileLimits {
  /** Folder of the files; null where a process has none, which then stores nothing. */
  readonly root: string | null;
}

export const FILE_SETTINGS = Symbol('files of evidence');

export interface StoredFile {
  readonly digest: string;
  readonly bytes: number;
  readonly mediaType: string;
}

const DIGEST = /^[0-9a-f]{64}$/;
const TENANT = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Files by organization and SHA-256 of their bytes. A name is made of checked parts only, so none leads out of the folder. */
@Injectable()
export class FileStore {
  constructor(@Inject(FILE_SETTINGS) readonly settings: FileSettings) {}

  /** What is known of a file of this organization; undefined when there is none. */
  async find(tenant: string, digest: string): Promise<StoredFile | undefined> {
    if (this.settings.root === null || !DIGEST.test(digest)) return undefined;
    try {
      const path = this.pathOf(tenant, digest);
      const { size: bytes } = await stat(path);
      const { mediaType } = JSON.parse(await readFile(`${path}.json`, 'utf8')) as { mediaType: string };
      return { digest, bytes, mediaType };
    } catch {
      return undefined;
    }
  }

  read(tenant: string, digest: string): Readable {
    return createReadStream(this.pathOf(tenant, digest));
  }

  /** Refuses what is too large or of a type that is not allowed, before a byte is read (EVD-10). */
  requireAllowed(mediaType: string, bytes: number | undefined): void {
    const { maxBytes, mediaTypes } = this.settings;
    if (!mediaTypes.includes(mediaType)) throw typeNotAllowed(mediaTypes);
    if (bytes !== undefined && bytes > maxBytes) throw tooLarge(`A file has at most ${maxBytes} bytes.`);
  }

  /** Stores bytes as they come, under the digest they are said to have; nothing stays of bytes that have another one (EVD-3). */
  async store(tenant: string, said: Omit<StoredFile, 'bytes'>, content: Readable): Promise<StoredFile> {
    if (!DIGEST.test(said.digest)) throw new DomainError('VALIDATION_FAILED', 'A digest is a lower-hex SHA-256.');
    const path = this.pathOf(tenant, said.digest);
    const coming = join(dirname(dirname(path)), '.coming', randomUUID());
    await Promise.all([mkdir(dirname(path), { recursive: true }), mkdir(dirname(coming), { recursive: true })]);
    try {
      const bytes = await this.receive(content, coming, said.digest);
      await writeFile(`${coming}.json`, JSON.stringify({ mediaType: said.mediaType }));
      await rename(`${coming}.json`, `${path}.json`);
      await rename(coming, path);
      await synced(dirname(path));
      return { ...said, bytes };
    } finally {
      await Promise.all([coming, `${coming}.json`].map((rest) => rm(rest, { force: true })));
    }
  }

  private async receive(content: Readable, path: string, digest: string): Promise<number> {
    const { maxBytes } = this.settings;
    const hash = createHash('sha256');
    let bytes = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _, done) {
        bytes += chunk.length;
        if (bytes > maxBytes) return done(tooLarge(`A file has at most ${maxBytes} bytes.`));
        hash.update(chunk);
        return done(null, chunk);
      },
    });
    await pipeline(content, meter, createWriteStream(path, { flags: 'wx', flush: true, mode: 0o600 }));
    if (bytes === 0) throw new DomainError('VALIDATION_FAILED', 'A file has at least one byte.');
    const computed = hash.digest('hex');
    if (computed !== digest) throw digestMismatch('The bytes have another digest.', { computed });
    return bytes;
  }

  private pathOf(tenant: string, digest: string): string {
    const { root } = this.settings;
    if (root === null) throw new Error('This process has no folder for files.');
    if (!TENANT.test(tenant) || !DIGEST.test(digest)) throw new Error('A file is named by organization and digest.');
    return join(root, tenant, digest.slice(0, 2), digest);
  }
}

/** A rename lasts when the folder is on disk too. */
const synced = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};
