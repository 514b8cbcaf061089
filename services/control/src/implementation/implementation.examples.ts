import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { longDegradedAt } from '@attestry/soc2';

/** Facts for specs: a valid example, changed where a case needs it. */
export const planned = (): Fact<'ImplementationPlanned.v1'> => fact('ImplementationPlanned.v1', { controlId: 'c-1' });

export const started = (): Fact<'ImplementationStarted.v1'> => fact('ImplementationStarted.v1', { controlId: 'c-1' });

export const implemented = (since: string): Fact<'ControlImplemented.v1'> =>
  fact('ControlImplemented.v1', { controlId: 'c-1', version: 1, evidenceIds: ['e-1'] }, { effectiveAt: since });

export const degraded = (
  since: string,
  change: Partial<EventData<'ControlDegraded.v1'>> = {},
): Fact<'ControlDegraded.v1'> =>
  fact('ControlDegraded.v1', { controlId: 'c-1', cause: 'MANUAL', ...change }, { effectiveAt: since });

export const degradedLong = (since: string): Fact<'ControlDegradedLong.v1'> =>
  fact('ControlDegradedLong.v1', { controlId: 'c-1', since }, { effectiveAt: longDegradedAt(since) });

export const restored = (since: string): Fact<'ControlOperationRestored.v1'> =>
  fact('ControlOperationRestored.v1', { controlId: 'c-1' }, { effectiveAt: since });

export const performed = (change: Partial<EventData<'ControlPerformed.v1'>>): Fact<'ControlPerformed.v1'> => {
  const performedAt = '2026-02-20T10:00:00.000Z';
  const data = { controlId: 'c-1', occurrenceKey: '2026-Q1', performedAt, evidenceId: 'e-2', late: false, ...change };
  return fact('ControlPerformed.v1', data, { effectiveAt: data.performedAt });
};

export const missed = (occurrenceKey: string, windowEnd: string): Fact<'ControlOccurrenceMissed.v1'> =>
  fact('ControlOccurrenceMissed.v1', { controlId: 'c-1', occurrenceKey, windowEnd }, { effectiveAt: windowEnd });
