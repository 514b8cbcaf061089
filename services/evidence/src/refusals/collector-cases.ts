import { completed, enabled, paused, registered, removed, started } from '../collector/collector.examples.js';
import { submitted } from '../evidence/evidence.examples.js';
import { runIdOf } from '../collector-run/collector-run.js';
import type { Case, Doc } from './case.js';
import { COLLECTOR, ENGINEER, MANAGER, SYSTEM } from './case.js';

const collectorId = 'col-1';
const at = '2026-01-01T00:00:00.000Z';
const runId = runIdOf({ collectorId, scheduledFor: at });
const collector = (...facts: NonNullable<Case['streams']>[string]) => ({
  'collector-acme-col-1': [registered(), ...facts],
});
const ran = { [`collector-run-acme-${runId}`]: [started(runId, at), completed(runId)] };
const known = {
  documents: { 'known-control': [{ id: 'c-1', code: 'TF-16', frequency: 'CONTINUOUS', criteria: [] } as Doc] },
};
const run = { collectorId, observedAt: at, result: 'PASS', itemCount: 1, digest: 'a'.repeat(64) };
const byItself = {
  command: 'runCollector',
  by: MANAGER,
  streams: { 'collector-acme-col-1': [registered({ kind: 'git-history' }), enabled()] },
};
const report = { command: 'reportRun', by: COLLECTOR, input: run, streams: collector(enabled()) };
const register = { command: 'registerCollector', by: MANAGER, ...known };
const setting = { collectorId, kind: 'inbound', controlIds: ['c-1'], schedule: 'DAILY', secretRef: 'none' };
const evidence = { controlIds: ['c-1'], kind: 'workflow_ticket', content: 'ticket 1', validFrom: at };
const bring = { command: 'submitEvidence', by: COLLECTOR, streams: { ...collector(enabled()), ...ran } };

/** Collectors and their runs: rules COL-1 to COL-6, D17. */
export const COLLECTOR_CASES: readonly Case[] = [
  {
    ...report,
    name: 'COL-1 one run for each due instant',
    streams: { ...collector(enabled()), ...ran },
    code: 'RUN_ALREADY_RECORDED',
  },
  {
    ...register,
    name: 'COL-2 a secret instead of its reference',
    input: { ...setting, secretRef: 'AKIAIOSFODNN7EXAMPLE' },
    code: 'SECRET_IN_PAYLOAD',
  },
  {
    ...{ ...report, name: 'COL-2 a secret in what a tool saw', code: 'SECRET_IN_PAYLOAD' },
    input: { ...run, observations: [{ check: 'env', passed: true, observed: 'password=hunter22' }] },
  },
  { ...report, name: 'COL-6 a collector that was never enabled', streams: collector(), code: 'COLLECTOR_NOT_ENABLED' },
  {
    ...report,
    name: 'COL-6 a collector that is paused',
    streams: collector(enabled(), paused()),
    code: 'COLLECTOR_NOT_ENABLED',
  },
  {
    ...report,
    name: 'COL-6 a collector that was removed',
    streams: collector(enabled(), removed()),
    code: 'COLLECTOR_NOT_ENABLED',
  },
  {
    name: 'COL-6 a paused one is run',
    command: 'runCollector',
    by: MANAGER,
    input: { collectorId, scheduledFor: at },
    streams: { 'collector-acme-col-1': [registered({ kind: 'git-history' }), enabled(), paused()] },
    code: 'COLLECTOR_NOT_ENABLED',
  },
  {
    ...{
      ...byItself,
      name: 'COL-1 one instant in another spelling',
      input: { collectorId, scheduledFor: '2026-01-01T01:00:00+01:00' },
    },
    streams: { ...byItself.streams, ...ran },
    code: 'RUN_ALREADY_RECORDED',
  },
  {
    ...{ ...byItself, name: 'COL-5 a run of an instant to come, after which all others were backfills' },
    input: { collectorId, scheduledFor: '2099-01-01T00:00:00.000Z' },
    code: 'VALIDATION_FAILED',
  },
  {
    name: '2.15 an inbound one is run',
    command: 'runCollector',
    by: MANAGER,
    input: { collectorId, scheduledFor: at },
    streams: collector(enabled()),
    code: 'VALIDATION_FAILED',
  },
  {
    ...report,
    name: 'D17 another collector reports',
    by: { person: 'col-2', roles: ['SYS'] },
    code: 'SEPARATION_OF_DUTIES',
  },
  { ...report, name: '2.15 a person reports a run', by: ENGINEER, code: 'FORBIDDEN_ROLE' },
  {
    ...bring,
    name: 'D17 evidence of a control that it was not registered for',
    input: { ...evidence, controlIds: ['c-1', 'c-2'], runId },
    code: 'SEPARATION_OF_DUTIES',
  },
  {
    ...bring,
    name: 'D17 evidence of a run of another collector',
    by: { person: 'col-2', roles: ['SYS'] },
    input: { ...evidence, runId },
    code: 'SEPARATION_OF_DUTIES',
  },
  {
    name: 'D17 a collector accepts what it brought',
    command: 'acceptEvidence',
    by: COLLECTOR,
    input: { evidenceId: 'e-1' },
    streams: {
      ...bring.streams,
      'evidence-acme-e-1': [submitted({ collectorId, runId, submittedBy: collectorId })],
    },
    code: 'FORBIDDEN_ROLE',
  },
  {
    name: 'D17 a collector runs another one',
    command: 'runCollector',
    by: COLLECTOR,
    input: { collectorId: 'col-2', scheduledFor: at },
    code: 'FORBIDDEN_ROLE',
  },
  {
    ...bring,
    name: 'D17 evidence of the system that no collector brought',
    by: SYSTEM,
    input: evidence,
    code: 'VALIDATION_FAILED',
  },
  {
    ...bring,
    name: 'D17 a person names a run',
    by: ENGINEER,
    input: { ...evidence, runId },
    code: 'VALIDATION_FAILED',
  },
  {
    ...bring,
    name: 'COL-6 evidence of a removed collector',
    streams: { ...collector(enabled(), removed()), ...ran },
    input: { ...evidence, runId },
    code: 'COLLECTOR_NOT_ENABLED',
  },
  {
    ...register,
    name: '2.15 of a control that nobody knows',
    input: { ...setting, controlIds: ['c-9'] },
    code: 'NOT_FOUND',
  },
  {
    name: '2.15 removed twice',
    command: 'removeCollector',
    by: MANAGER,
    input: { collectorId },
    streams: collector(enabled(), removed()),
    code: 'COLLECTOR_INVALID_STATE',
  },
];
