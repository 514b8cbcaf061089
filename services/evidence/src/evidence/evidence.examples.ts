import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

/** Facts for specs: a valid example, changed where a case needs it. */
export const submitted = (change: Partial<EventData<'EvidenceSubmitted.v1'>>): Fact<'EvidenceSubmitted.v1'> =>
  fact('EvidenceSubmitted.v1', {
    evidenceId: 'e-1',
    controlIds: ['c-1'],
    kind: 'policy_document',
    digest: 'a'.repeat(64),
    bytes: 10,
    mediaType: 'text/plain',
    sourceKind: 'HUMAN',
    late: false,
    afterLock: false,
    content: 'Policy, version 1',
    submittedBy: 'p-03',
    ...change,
  });

export const accepted = (change: Partial<EventData<'EvidenceAccepted.v1'>>): Fact<'EvidenceAccepted.v1'> =>
  fact('EvidenceAccepted.v1', { evidenceId: 'e-1', by: 'PERSON', freshUntil: '2026-03-10T00:00:00.000Z', ...change });

export const held = (holdId: string): Fact<'EvidenceHeld.v1'> => fact('EvidenceHeld.v1', { evidenceId: 'e-1', holdId });

export const withdrawn = (reason?: string): Fact<'EvidenceWithdrawn.v1'> =>
  fact('EvidenceWithdrawn.v1', { evidenceId: 'e-1', ...(reason ? { reason } : {}) });

export const released = (holdId: string): Fact<'EvidenceHoldReleased.v1'> =>
  fact('EvidenceHoldReleased.v1', { evidenceId: 'e-1', holdId });
