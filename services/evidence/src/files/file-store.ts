import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@attestry/service-kit';
import { CLOCK, DomainError } from '@attestry/service-kit';
import { tooLarge, typeNotAllowed } from '../evidence/evidence.errors.js';
import { ifThere, made, mediaTypeIn, synced, writeWhole } from './durable.js';
import type { FileLimits } from './limits.js';
import type { FilePaths } from './names.js';
import { canName, comingOf, isDigest, markOf, pathsOf } from './names.js';
import { receive } from './receive.js';
import type { Sweep, Swept } from './sweep.js';
import { sweepFiles } from './sweep.js';
import { Usage } from './usage.js';
import { beginWaiting, endWaiting, waitAgain } from './waiting.js';

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
  private readonly usage: Usage;

  constructor(
    @Inject(FILE_SETTINGS) readonly settings: FileSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.usage = new Usage(settings.root ?? '', settings.tenantBytes);
  }

  /** What is known of a file of this organization; undefined when there is none. */
  async find(tenant: string, digest: string): Promise<StoredFile | undefined> {
    if (this.settings.root === null || !canName(tenant, digest)) return undefined;
    const { file, about } = this.pathsOf(tenant, digest);
    const [there, mediaType] = [await ifThere(stat(file)), await mediaTypeIn(about)];
    return there && mediaType !== undefined ? { digest, bytes: there.size, mediaType } : undefined;
  }

  /** The same for a command that is about to name it: should no evidence name it yet, it waits anew and is not swept meanwhile. */
  async findToName(tenant: string, digest: string): Promise<StoredFile | undefined> {
    if (this.settings.root === null || !canName(tenant, digest)) return undefined;
    await waitAgain(this.root, tenant, this.pathsOf(tenant, digest).waiting, await this.clock.now());
    return this.find(tenant, digest);
  }

  /**
   * The same for who brought the bytes, with the type they said. A digest alone proves nothing: all who may list evidence read the
   * digests of what they may not read.
   */
  async findUploadedBy({ tenant, person }: Bringer, digest: string): Promise<StoredFile | undefined> {
    const stored = await this.findToName(tenant, digest);
    if (!stored) return undefined;
    const mediaType = await mediaTypeIn(join(this.pathsOf(tenant, digest).bringers, markOf(person)));
    return mediaType === undefined ? undefined : { ...stored, mediaType };
  }

  /** Tells that evidence names a file: it stays from here on. */
  async named(tenant: string, digest: string): Promise<void> {
    if (this.settings.root !== null && canName(tenant, digest)) await endWaiting(this.pathsOf(tenant, digest).waiting);
  }

  /** Removes what no evidence names and what broken uploads left. */
  async sweep(asked: Omit<Sweep, 'removed'>): Promise<Swept> {
    return sweepFiles(this.root, { ...asked, removed: (tenant, bytes) => this.usage.removed(tenant, bytes) });
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
    const paths = this.pathsOf(tenant, digest);
    const coming = join(comingOf(this.root, tenant), randomUUID());
    const taken = await this.usage.open(tenant);
    try {
      for (const folder of [comingOf(this.root, tenant), paths.bringers]) await made(folder);
      const bytes = await receive(content, coming, digest, this.meter(taken.take));
      const words = JSON.stringify({ mediaType });
      if (await this.findToName(tenant, digest)) taken.release();
      else await this.keep(tenant, paths, coming, words);
      await synced(paths.folder);
      await writeWhole(join(paths.bringers, markOf(person)), `${coming}.by`, words);
      return { ...said, bytes };
    } catch (error) {
      taken.release();
      throw error;
    } finally {
      await rm(coming, { force: true });
    }
  }

  private async keep(tenant: string, { about, file, waiting }: FilePaths, coming: string, words: string) {
    await beginWaiting(this.root, tenant, waiting, await this.clock.now());
    await writeWhole(about, `${coming}.json`, words);
    await rename(coming, file);
  }

  /** Asks of each chunk whether the file, and the organization, may have it. */
  private meter(take: (bytes: number) => void): (bytes: number) => void {
    const { maxBytes } = this.settings;
    let bytes = 0;
    return (more) => {
      bytes += more;
      if (bytes > maxBytes) throw tooLarge(`A file has at most ${maxBytes} bytes.`);
      take(more);
    };
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
