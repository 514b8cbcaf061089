import { dayOf } from '@attestry/soc2';
import type { Told } from './calendar-date.js';
import { reading } from './calendar-date.js';

const expiry = (evidenceId: string, state: Told['state']): Told => ({
  ...{ id: `evidence-${evidenceId}`, kind: 'EVIDENCE_EXPIRY', what: 'EVIDENCE_EXPIRY', state },
});

/** Days on which evidence goes stale. What it shows is told at its submission, until when at its acceptance. */
export const evidenceDates = reading({
  'EvidenceSubmitted.v1': ({ data: { evidenceId, controlIds }, effectiveAt: since }) => [
    { ...expiry(evidenceId, 'GONE'), controlIds, since },
  ],
  'EvidenceAccepted.v1': ({ data: { evidenceId, freshUntil } }) => [
    { ...expiry(evidenceId, 'OPEN'), day: dayOf(freshUntil) },
  ],
  'EvidenceSuperseded.v1': ({ data }) => [expiry(data.evidenceId, 'GONE')],
  'EvidenceWithdrawn.v1': ({ data }) => [expiry(data.evidenceId, 'GONE')],
});
