import { createHash } from 'node:crypto';
import type { AttestryClient, Order } from '@attestry/client';
import { weekdayOf } from '@attestry/soc2/calendar';
import type { Walk } from '../walk.js';
import { inOrder } from '../walk.js';
import { walkInstant } from './calendar.js';
import type { Controls } from '../steps/controls.js';

/** An outside tool that reports what it saw of some controls, day by day or week by week. */
interface Tool {
  readonly name: string;
  readonly collectorId: string;
  readonly codes: readonly string[];
  readonly weekly?: true;
  /** First day it reports of. */
  readonly from: string;
  /** Time of its looks. */
  readonly at: string;
  readonly kind: string;
}

const tool = (name: string, codes: string, from: string, kind: string, rest: Partial<Tool> = {}): Tool => ({
  ...{ name, collectorId: `tool-${name}`, codes: codes.split(' '), from, kind, at: '12:00:00Z' },
  ...rest,
});

const MIDNIGHT = '00:00:00Z';

/** Log alerts, backups and scans from step 5 on, pull requests five days later; the settings from the period on. */
export const TOOLS: readonly Tool[] = [
  tool('log-alerts', 'TF-22', '2025-12-12', 'alert_triage_export'),
  tool('backups', 'TF-24', '2025-12-12', 'backup_job_log'),
  tool('weakness-scan', 'TF-21', '2025-12-12', 'vulnerability_scan', { weekly: true }),
  tool('pull-requests', 'TF-26', '2025-12-17', 'pull_request_export'),
  tool('transport', 'TF-16', '2026-01-01', 'tls_configuration', { at: MIDNIGHT }),
  tool('endpoints', 'TF-20', '2026-01-01', 'endpoint_protection_report', { at: MIDNIGHT }),
  tool('settings', 'TF-11 TF-15 TF-19', '2026-01-16', 'cloud_configuration'),
];

/** Controls whose rhythm the runs of a tool keep: nobody performs them by hand any more. */
export const KEPT_BY_TOOLS: readonly string[] = ['TF-21', 'TF-22', 'TF-24'];

/** Looks that differ from the rhythm (8.8): transport failed for six hours, endpoints were not looked at for 36. */
const EXTRA: readonly Look[] = [
  { name: 'transport', at: '2026-03-10T02:00:00Z', result: 'FAIL' },
  { name: 'transport', at: '2026-03-10T08:00:00Z', result: 'PASS' },
  { name: 'endpoints', at: '2026-05-03T12:00:00Z', result: 'PASS' },
];
const NOT_LOOKED = ['endpoints 2026-05-03T00:00:00Z'];

interface Look {
  readonly name: string;
  readonly at: string;
  readonly result: 'PASS' | 'FAIL';
}

const MONDAY = 1;

/** Looks of a day of the worked example, in the order of time. */
const looksOf = (day: string): Look[] => {
  const regular = TOOLS.filter(({ from, weekly }) => day >= from && (!weekly || weekdayOf(day) === MONDAY)).map(
    ({ name, at }): Look => ({ name, at: `${day}T${at}`, result: 'PASS' }),
  );
  const extra = EXTRA.filter(({ at }) => at.startsWith(day));
  return [...regular, ...extra]
    .filter(({ name, at }) => !NOT_LOOKED.includes(`${name} ${at}`))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
};

export const connectTools = async (
  { cast }: Walk,
  controls: Controls,
  named: (tool: Tool) => boolean = () => true,
): Promise<void> => {
  const orders = TOOLS.filter(named).flatMap(({ collectorId, codes }): Order[] => [
    {
      name: 'registerCollector',
      input: {
        ...{ collectorId, kind: 'inbound', schedule: 'ON_REPORT', secretRef: 'none' },
        controlIds: codes.flatMap((code) => controls.get(code)?.controlId ?? []),
      },
    },
    { name: 'enableCollector', input: { collectorId } },
  ]);
  await inOrder(cast.compliance, orders);
};

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A look is reported as a run; one that passes brings evidence, which the platform accepts by rule. */
const report = async (
  client: AttestryClient,
  { collectorId, codes, kind }: Tool,
  controls: Controls,
  look: Look,
): Promise<string | undefined> => {
  const observedAt = walkInstant(look.at);
  const content = `${look.name}: looked at ${observedAt}, ${look.result}`;
  const { id: runId } = await client.command('reportRun', {
    ...{ collectorId, observedAt, result: look.result, itemCount: codes.length, digest: digestOf(content) },
    ...(look.result === 'FAIL' ? { failingCount: 1 } : {}),
  });
  if (look.result === 'FAIL') return undefined;
  const { id } = await client.command('submitEvidence', {
    controlIds: codes.flatMap((code) => controls.get(code)?.controlId ?? []),
    ...{ kind, content, runId, validFrom: observedAt, validTo: observedAt },
  });
  return id;
};

/** Reports what the tools saw on a day, each as itself (D17), all at the same time; gives the last evidence of each. */
export const reportLooks = async (
  { clientOf }: Walk,
  controls: Controls,
  day: string,
): Promise<ReadonlyMap<string, string>> => {
  const [looks, brought] = [looksOf(day), new Map<string, string>()];
  await Promise.all(
    TOOLS.map(async (one) => {
      const client = clientOf(one.collectorId, ['SYS']);
      for (const look of looks.filter(({ name }) => name === one.name)) {
        const evidenceId = await report(client, one, controls, look);
        if (evidenceId) brought.set(one.name, evidenceId);
      }
    }),
  );
  return brought;
};
