import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

/** Facts for specs: a valid example, changed where a case needs it. */
export const defined = (change: Partial<EventData<'ControlDefined.v1'>>): Fact<'ControlDefined.v1'> =>
  fact('ControlDefined.v1', {
    controlId: 'c-1',
    code: 'TF-13',
    title: 'Access removed after leaving',
    nature: 'PREVENTIVE',
    frequency: 'PER_OCCURRENCE',
    family: 'ACCESS_CONTROL',
    stage: 'STARTUP',
    textDigest: 'a'.repeat(64),
    text: 'Access is removed within 24 hours after leaving.',
    ...change,
  });

export const mapped = (change: Partial<EventData<'ControlMapped.v1'>>): Fact<'ControlMapped.v1'> =>
  fact('ControlMapped.v1', { controlId: 'c-1', criterion: 'CC6.2', role: 'PRIMARY', ...change });

export const owned = (ownerRef: string, controlId = 'c-1'): Fact<'ControlOwnerAssigned.v1'> =>
  fact('ControlOwnerAssigned.v1', { controlId, ownerRef });

export const approved = (change: Partial<EventData<'ControlDesignApproved.v1'>>): Fact<'ControlDesignApproved.v1'> =>
  fact('ControlDesignApproved.v1', { controlId: 'c-1', version: 1, ...change });

export const controlRevised = (change: Partial<EventData<'ControlRevised.v1'>>): Fact<'ControlRevised.v1'> => {
  const data = { controlId: 'c-1', version: 2, effectiveFrom: '2026-02-01T00:00:00.000Z', changed: [], ...change };
  return fact('ControlRevised.v1', data, { effectiveAt: data.effectiveFrom });
};

export const frozenFor = (engagementId: string): Fact<'ControlFrozen.v1'> =>
  fact('ControlFrozen.v1', { controlId: 'c-1', version: 1, engagementId });

export const retired = (change: Partial<EventData<'ControlRetired.v1'>>): Fact<'ControlRetired.v1'> => {
  const data = { controlId: 'c-1', effectiveFrom: '2026-01-01T00:00:00.000Z', reason: 'Replaced.', ...change };
  return fact('ControlRetired.v1', data, { effectiveAt: data.effectiveFrom });
};
