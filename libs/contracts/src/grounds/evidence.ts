import { all, last } from './ground.js';
import type { GroundsOf } from './table.js';

const submitted = all('STATE', 'evidenceId', 'EvidenceSubmitted.v1');
const accepted = last('STATE', 'evidenceId', 'EvidenceAccepted.v1');
const registered = all('STATE', 'collectorId', 'CollectorRegistered.v1');
const started = all('STATE', 'runId', 'CollectorRunStarted.v1');
const switched = last('STATE', 'collectorId', 'CollectorRegistered.v1', 'CollectorEnabled.v1', 'CollectorPaused.v1');

export const evidence: GroundsOf = {
  'EvidenceSubmitted.v1': {
    makes: ['evidenceId'],
    about: ['collectorId'],
    rests: [all('RUN', 'runId', 'CollectorRunCompleted.v1'), all('REQUEST', 'requestId', 'EvidenceRequestRaised.v1')],
  },
  'EvidenceAccepted.v1': { rests: [submitted] },
  'EvidenceRejected.v1': { rests: [submitted] },
  'EvidenceSuperseded.v1': {
    rests: [submitted, all('PROOF', { newEvidenceId: 'evidenceId' }, 'EvidenceSubmitted.v1')],
  },
  'EvidenceWithdrawn.v1': { rests: [submitted] },
  'EvidenceHeld.v1': { makes: ['holdId'], rests: [submitted] },
  'EvidenceHoldReleased.v1': { rests: [all('STATE', ['holdId', 'evidenceId'], 'EvidenceHeld.v1')] },
  'EvidenceExpiring.v1': { rests: [accepted] },
  'EvidenceExpired.v1': { rests: [accepted] },
  'EvidenceRedacted.v1': { rests: [submitted] },
  'EvidenceRead.v1': { rests: [submitted] },
  'CollectorRegistered.v1': { makes: ['collectorId'], about: ['secretRef'], rests: [] },
  'CollectorEnabled.v1': { rests: [registered] },
  'CollectorPaused.v1': { rests: [switched] },
  'CollectorRemoved.v1': { rests: [registered] },
  'CollectorBecameUnhealthy.v1': {
    rests: [last('RUN', 'collectorId', 'CollectorRunFailed.v1', 'CollectorRunCompleted.v1')],
  },
  'CollectorRunStarted.v1': { makes: ['runId'], rests: [switched] },
  'CollectorRunCompleted.v1': { about: ['collectorId', 'observations/*/control'], rests: [started] },
  'CollectorRunFailed.v1': { about: ['collectorId'], rests: [started] },
};
