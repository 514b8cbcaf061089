import type { Pool } from 'pg';
import type { Server } from './measure/server.js';
import type { Report } from './report/report.js';

/** What every benchmark is given. */
export interface Bench {
  /** Connections of PostgreSQL's administrator. */
  readonly admin: Pool;
  readonly brokers: readonly string[];
  readonly server: Server;
  readonly say: (text: string) => void;
}

export interface Settings {
  readonly quick: boolean;
}

export type Benchmark = (bench: Bench, settings: Settings) => Promise<Report>;
