/** Facts that say whether a piece of evidence counts (domain 2.13). */
export const EVIDENCE_STATE_FACTS = [
  'EvidenceSubmitted.v1',
  'EvidenceAccepted.v1',
  'EvidenceRejected.v1',
  'EvidenceSuperseded.v1',
  'EvidenceWithdrawn.v1',
] as const;
