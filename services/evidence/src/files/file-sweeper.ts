import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@attestry/service-kit';
import { CLOCK, LOGGER, Views } from '@attestry/service-kit';
import { addMs, HOUR_MS } from '@attestry/soc2';
import type { Logger } from 'pino';
import { evidenceItem } from '../evidence-item/evidence-item.projection.js';
import { FileStore } from './file-store.js';
import type { Swept } from './sweep.js';

/** How long a file may wait for evidence that names it, and how often it is looked. */
export interface SweepSettings {
  /** Of business time; what a broken upload left goes after as many of real time. */
  readonly unnamedHours: number;
  /** Minutes of real time from one sweep to the next; 0 is never. */
  readonly everyMinutes: number;
}

export const DEFAULT_SWEEP: SweepSettings = { unnamedHours: 24, everyMinutes: 60 };

export const SWEEP_SETTINGS = Symbol('sweep of files');

const MINUTE_MS = 60_000;

/** Removes, now and then, files that were uploaded and never submitted. */
@Injectable()
export class FileSweeper implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly files: FileStore,
    private readonly views: Views,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(SWEEP_SETTINGS) private readonly settings: SweepSettings,
  ) {}

  onModuleInit(): void {
    if (this.files.settings.root === null || this.settings.everyMinutes === 0) return;
    const sweep = (): void => {
      this.running = this.running.then(() => this.sweep()).catch((error: unknown) => this.failed(error));
    };
    this.timer = setInterval(sweep, this.settings.everyMinutes * MINUTE_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  async sweep(): Promise<Swept> {
    const forMs = this.settings.unnamedHours * HOUR_MS;
    const swept = await this.files.sweep({
      before: addMs(await this.clock.now(), -forMs),
      remainsMs: forMs,
      named: (tenant, digests) => this.namedOf(tenant, digests),
    });
    if (swept.files + swept.remains > 0) this.logger.info(swept, 'files that no evidence names were removed');
    return swept;
  }

  /** Who named a file said so; this is for a process that was killed before it could. */
  private async namedOf(tenant: string, values: readonly string[]): Promise<Set<string>> {
    const fields = ['digest', 'redactedDigest'] as const;
    const docs = await Promise.all(
      fields.map((field) => this.views.all(evidenceItem, { tenant }, { anyOf: { field, values } })),
    );
    return new Set(docs.flat().flatMap(({ digest, redactedDigest }) => [digest, redactedDigest ?? digest]));
  }

  private failed(error: unknown): void {
    this.logger.error({ error: error instanceof Error ? error.stack : String(error) }, 'sweep of files failed');
  }
}
