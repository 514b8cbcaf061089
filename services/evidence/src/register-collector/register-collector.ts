import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, DomainError } from '@attestry/service-kit';
import type { CollectorState } from '../collector/collector.js';
import { COLLECTOR_KINDS } from '../collectors/kinds.js';
import type { RegisterCollectorInput } from './register-collector.command.js';

const SCHEDULES = ['DAILY', 'WEEKLY'];
const REFERENCE = /^[a-z0-9-]{1,64}$/;

/** Registers a collector; a secret goes by reference only (COL-2). */
export const registerCollector = (
  input: RegisterCollectorInput,
  id: string,
  state: CollectorState,
): Fact<'CollectorRegistered.v1'>[] => {
  const { kind, controlIds, schedule, secretRef } = input;
  if (!(COLLECTOR_KINDS as readonly string[]).includes(kind))
    throw new DomainError('VALIDATION_FAILED', `kind is one of ${COLLECTOR_KINDS.join(', ')}.`);
  if (!SCHEDULES.includes(schedule))
    throw new DomainError('VALIDATION_FAILED', `schedule is one of ${SCHEDULES.join(', ')}.`);
  if (controlIds.length === 0) throw new DomainError('VALIDATION_FAILED', 'A collector serves at least one control.');
  if (!REFERENCE.test(secretRef))
    throw new DomainError('SECRET_IN_PAYLOAD', 'secretRef names a secret in the secret store; it never is one.', {
      rule: 'COL-2',
    });
  if (state.is !== 'ABSENT') throw alreadyExists('collector', id);
  return [fact('CollectorRegistered.v1', { collectorId: id, kind, controlIds: [...controlIds], schedule, secretRef })];
};
