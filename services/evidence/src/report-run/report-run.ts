import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { refuseField } from '@attestry/service-kit';
import type { KnownCollectorState } from '../collector/collector.js';
import type { CollectorRunFact, CollectorRunState } from '../collector-run/collector-run.js';
import type { Observation } from '../collectors/collect.js';
import { failingChecks } from '../collectors/speak-for.js';
import { INBOUND } from '../collectors/kinds.js';
import { requireEnabled, runStarted } from '../start-run/start-run.js';
import type { Reported } from './reported.js';

export interface Report {
  readonly runId: string;
  readonly collectorId: string;
  readonly reported: Reported;
  /** What it saw, said of the controls of the organization. */
  readonly observations: readonly Observation[];
}

/**
 * The result as it concerns the controls of the organization, as it is with collectors that look by themselves: a check that speaks
 * for none of them is not judged, so that one which fails alone makes no run fail.
 */
const judged = ({ reported, observations }: Report): Reported =>
  reported.result === 'FAIL' && observations.length > 0 && failingChecks(observations) === 0
    ? { ...reported, result: 'PASS', failing: 0 }
    : reported;

const ended = (report: Report, owner: KnownCollectorState, backfill: boolean) => {
  const { runId, collectorId, observations } = report;
  const reported = judged(report);
  const at = { effectiveAt: reported.observedAt };
  if (reported.result === 'ERROR')
    return fact('CollectorRunFailed.v1', { runId, collectorId, errorClass: reported.errorClass }, at);
  const { scheduledFor: _, ...seen } = reported;
  const data = {
    ...{ runId, collectorId, ...seen, controlIds: [...owner.controlIds] },
    ...(observations.length > 0 ? { observations: observations.map((one) => ({ ...one })) } : {}),
    ...(backfill ? { backfill } : {}),
  };
  return fact('CollectorRunCompleted.v1', data, at);
};

/** A run of an outside tool, from start to end, in one: recorded once (COL-1), only while the collector is enabled (COL-6). */
export const reportRun = (
  report: Report,
  state: CollectorRunState,
  owner: KnownCollectorState,
  latest: string | undefined,
): Fact<CollectorRunFact['type']>[] => {
  const { runId, collectorId, reported } = report;
  if (requireEnabled(owner, collectorId).kind !== INBOUND)
    refuseField('collectorId', 'is a collector that looks by itself; only inbound ones are reported to.');
  const started = runStarted({ collectorId, scheduledFor: reported.scheduledFor }, runId, state, latest);
  return [started, ended(report, owner, started.data.backfill)];
};
