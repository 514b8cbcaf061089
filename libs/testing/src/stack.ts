import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the whole stack is that system specs talk to; see `.attestry/run.json`. */
export interface TestStack {
  readonly graphql: string;
  readonly issuer: string;
  readonly temporal: string;
  readonly kafka: string;
  /** PostgreSQL, as its administrator. */
  readonly database: string;
  /** Secret of the development client `attestry-dev`. */
  readonly clientSecret: string;
  /** Its processes by name, for a spec that ends one. */
  readonly processes: ReadonlyMap<string, number>;
}

interface RunFile {
  readonly addresses: Readonly<Record<string, string>>;
  readonly processes: readonly { readonly name: string; readonly pid: number }[];
  readonly secrets: { readonly developmentClient: string };
}

/** The stack that `npm test` starts for system specs, or one that `npm run serve` keeps running. */
export const testStack = (): TestStack => {
  const file =
    process.env['ATTESTRY_RUN_FILE'] ?? fileURLToPath(new URL('../../../.attestry/run.json', import.meta.url));
  const { addresses, processes, secrets } = JSON.parse(readFileSync(file, 'utf8')) as RunFile;
  const at = (name: string): string => addresses[name] ?? '';
  return {
    graphql: at('graphql'),
    issuer: at('issuer'),
    temporal: at('temporal'),
    kafka: at('kafka'),
    database: at('database'),
    clientSecret: secrets.developmentClient,
    processes: new Map(processes.map(({ name, pid }) => [name, pid])),
  };
};
