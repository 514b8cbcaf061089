import { randomUUID } from 'node:crypto';
import type { Order } from '@attestry/client';
import type { Walk } from '../walk.js';
import { inOrder } from '../walk.js';
import type { WalkControl } from './controls.js';

/** The collectors of the walk look at real things: the running database, the lock file, the history of the checkout. */
export const COLLECTORS = [
  {
    kind: 'postgres-settings',
    schedule: 'DAILY',
    codes: ['AC-05', 'AC-07', 'AC-10', 'NET-01', 'LOG-01', 'MON-01', 'BCP-02'],
  },
  { kind: 'dependency-sbom', schedule: 'WEEKLY', codes: ['AST-01', 'VUL-01'] },
  { kind: 'git-history', schedule: 'WEEKLY', codes: ['CHG-02', 'CHG-03'] },
] as const;

/** Controls whose operation the runs of a collector show. */
export const COLLECTED: ReadonlySet<string> = new Set(COLLECTORS.flatMap(({ codes }) => codes));

export const collectorIdOf = new Map(COLLECTORS.map(({ kind }) => [kind, randomUUID()] as const));

export const startCollectors = async ({ cast }: Walk, controls: readonly WalkControl[]): Promise<void> => {
  const idsOf = (codes: readonly string[]) =>
    controls.filter(({ code }) => codes.includes(code)).map(({ controlId }) => controlId);
  const orders = COLLECTORS.flatMap(({ kind, schedule, codes }): Order[] => {
    const collectorId = collectorIdOf.get(kind) ?? '';
    return [
      {
        name: 'registerCollector',
        input: { collectorId, kind, schedule, controlIds: idsOf(codes), secretRef: 'none' },
      },
      { name: 'enableCollector', input: { collectorId } },
    ];
  });
  await inOrder(cast.compliance, orders);
};

const FOUND = `query Found($first: Int!) { evidenceItems(first: $first) { edges { node { id state sourceKind controlIds } } } }`;

interface FoundAnswer {
  readonly evidenceItems: {
    readonly edges: {
      readonly node: {
        readonly id: string;
        readonly state: string;
        readonly sourceKind: string;
        readonly controlIds: string[];
      };
    }[];
  };
}

/** Runs each collector once, now; gives the accepted evidence by the control it speaks for. */
export const runCollectors = async (
  walk: Walk,
  controls: readonly WalkControl[],
): Promise<ReadonlyMap<string, string>> => {
  const scheduledFor = (await walk.clock.now()).toISOString();
  await walk.settle();
  for (const collectorId of collectorIdOf.values())
    await walk.cast.compliance.command('runCollector', { collectorId, scheduledFor });
  await walk.settle();
  const { evidenceItems } = await walk.cast.compliance.query<FoundAnswer>(FOUND, { first: 100 });
  const items = evidenceItems.edges
    .map(({ node }) => node)
    .filter(({ state, sourceKind }) => state === 'ACCEPTED' && sourceKind === 'COLLECTOR');
  const known = new Set(controls.map(({ controlId }) => controlId));
  const pairs = items.flatMap(({ id, controlIds }) =>
    controlIds.filter((one) => known.has(one)).map((one) => [one, id] as const),
  );
  walk.ledger.note('collectors', { found: items.length, controlsShown: new Set(pairs.map(([one]) => one)).size });
  return new Map(pairs);
};
