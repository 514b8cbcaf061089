import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, notFound, refuseField, requireOneOf } from '@attestry/service-kit';
import type { CollectorState } from '../collector/collector.js';
import { CHECKS_OF, COLLECTOR_KINDS, INBOUND } from '../collectors/kinds.js';
import { ON_REPORT, SCHEDULES } from '../collectors/schedule.js';
import { requireReference } from '../collectors/secret.js';
import type { RegisterCollectorInput } from './register-collector.command.js';

const requireSchedule = (kind: string, schedule: string): void => {
  requireOneOf('schedule', schedule, SCHEDULES);
  if (schedule === ON_REPORT && kind !== INBOUND)
    refuseField('schedule', `is ${ON_REPORT} for inbound collectors only.`);
};

const requireChecks = ({ kind, controlIds, checks = [] }: RegisterCollectorInput): void => {
  const own = CHECKS_OF[kind];
  for (const { check, controlId } of checks) {
    if (!controlIds.includes(controlId)) refuseField('checks', `maps to ${controlId}, which is not of controlIds.`);
    if (own && !own.includes(check)) refuseField('checks', `of ${kind} are ${own.join(', ')}.`);
  }
};

/** Registers a collector for controls of the organization; a secret goes by reference only (COL-2). */
export const registerCollector = (
  input: RegisterCollectorInput,
  id: string,
  state: CollectorState,
  known: ReadonlySet<string>,
): Fact<'CollectorRegistered.v1'>[] => {
  const { schedule, secretRef, checks } = input;
  const controlIds = [...new Set(input.controlIds)];
  const kind = requireOneOf('kind', input.kind, COLLECTOR_KINDS);
  requireSchedule(kind, schedule);
  if (controlIds.length === 0) refuseField('controlIds', 'names at least one control.');
  requireChecks(input);
  requireReference(secretRef);
  const missing = controlIds.find((one) => !known.has(one));
  if (missing !== undefined) throw notFound('control', missing);
  if (state.is !== 'ABSENT') throw alreadyExists('collector', id);
  const mapped = checks?.map(({ check, controlId }) => ({ check, controlId }));
  const data = { collectorId: id, kind, controlIds, schedule, secretRef, ...(mapped ? { checks: mapped } : {}) };
  return [fact('CollectorRegistered.v1', data)];
};
