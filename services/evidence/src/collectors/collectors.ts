import { Inject, Injectable } from '@nestjs/common';
import { APP_POOL } from '@attestry/service-kit';
import type { Pool } from 'pg';
import type { Found, Source } from './collect.js';
import { SourceUnavailable } from './collect.js';
import { collectDependencySbom } from './dependency-sbom.js';
import { collectGitHistory } from './git-history.js';
import { collectPostgresSettings } from './postgres-settings.js';

export const SOURCES_ROOT = Symbol('folder the collectors look at');

/** Looks at a source by the kind of its collector. */
@Injectable()
export class Collectors {
  constructor(
    @Inject(APP_POOL) private readonly pool: Pool,
    @Inject(SOURCES_ROOT) private readonly root: string | null,
  ) {}

  collect(kind: string, now: string): Promise<Found> {
    switch (kind) {
      case 'postgres-settings':
        return collectPostgresSettings(this.pool);
      case 'dependency-sbom':
        return collectDependencySbom(this.source(now));
      case 'git-history':
        return collectGitHistory(this.source(now));
      default:
        throw new SourceUnavailable('INTERNAL', `No collector of the kind ${kind} is built in.`);
    }
  }

  private source(now: string): Source {
    if (this.root === null) throw new SourceUnavailable('INTERNAL', 'This process has nowhere to look.');
    return { root: this.root, now };
  }
}
