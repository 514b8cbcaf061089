import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@attestry/service-kit';
import { digestMismatch, tooLarge, typeNotAllowed } from '../evidence/evidence.errors.js';
import { ifThere, mediaTypeIn, synced, writeWhole } from './durable.js';
import type { FileLimits } from './limits.js';
import { canName, isDigest, markOf, pathsOf } from './names.js';

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

/** Whose file it is: of which organization, and who of it brings the bytes. */
export interface Bringer {
  readonly tenant: string;
  readonly person: string;
}

/** Files by organization and SHA-256 of their bytes, each with a mark of everybody who brought those bytes. */
@Injectable()
export class FileStore {
  constructor(@Inject(FILE_SETTINGS) readonly settings: FileSettings) {}

  /** What is known of a file of this organization; undefined when there is none. */
  async find(tenant: string, digest: string): Promise<StoredFile | undefined> {
    if (this.settings.root === null || !canName(tenant, digest)) return undefined;
    const { file, about } = this.pathsOf(tenant, digest);
    const [there, mediaType] = [await ifThere(stat(file)), await mediaTypeIn(about)];
    return there && mediaType !== undefined ? { digest, bytes: there.size, mediaType } : undefined;
  }

  /**
   * The same for who brought the bytes, with the type they said. A digest alone proves nothing: all who may list evidence read the
   * digests of what they may not read.
   */
  async findUploadedBy({ tenant, person }: Bringer, digest: string): Promise<StoredFile | undefined> {
    const stored = await this.find(tenant, digest);
    if (!stored) return undefined;
    const mediaType = await mediaTypeIn(join(this.pathsOf(tenant, digest).bringers, markOf(person)));
    return mediaType === undefined ? undefined : { ...stored, mediaType };
  }

  read(tenant: string, digest: string): Readable {
    return createReadStream(this.pathsOf(tenant, digest).file);
  }

  /** Refuses what is too large or of a type that is not allowed, before a byte is read (EVD-10). */
  requireAllowed(mediaType: string, bytes: number | undefined): void {
    const { maxBytes, mediaTypes } = this.settings;
    if (!mediaTypes.includes(mediaType)) throw typeNotAllowed(mediaTypes);
    if (bytes !== undefined && bytes > maxBytes) throw tooLarge(`A file has at most ${maxBytes} bytes.`);
  }

  /**
   * Stores bytes as they come, under the digest they are said to have; nothing stays of bytes that have another one (EVD-3). Of
   * bytes that lie there already only the mark of who brought them is new, and the type they were first said to have stays.
   */
  async store({ tenant, person }: Bringer, said: Omit<StoredFile, 'bytes'>, content: Readable): Promise<StoredFile> {
    const { digest, mediaType } = said;
    if (!isDigest(digest)) throw new DomainError('VALIDATION_FAILED', 'A digest is a lower-hex SHA-256.');
    const { folder, file, about, bringers } = this.pathsOf(tenant, digest);
    const waiting = this.comingOf(tenant);
    const coming = join(waiting, randomUUID());
    await Promise.all([mkdir(bringers, { recursive: true }), mkdir(waiting, { recursive: true })]);
    try {
      const bytes = await this.receive(content, coming, digest);
      const words = JSON.stringify({ mediaType });
      if (!(await this.find(tenant, digest))) {
        await writeWhole(about, `${coming}.json`, words);
        await rename(coming, file);
        await synced(folder);
      }
      await writeWhole(join(bringers, markOf(person)), `${coming}.by`, words);
      return { ...said, bytes };
    } finally {
      await rm(coming, { force: true });
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

  private comingOf(tenant: string): string {
    return join(this.root, tenant, '.coming');
  }

  private pathsOf(tenant: string, digest: string): ReturnType<typeof pathsOf> {
    return pathsOf(this.root, tenant, digest);
  }

  private get root(): string {
    const { root } = this.settings;
    if (root === null) throw new Error('This process has no folder for files.');
    return root;
  }
}
