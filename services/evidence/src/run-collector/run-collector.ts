import { v5 as uuidv5 } from 'uuid';
import type { Found } from '../collectors/collect.js';
import type { SubmitEvidenceInput } from '../submit-evidence/submit-evidence.command.js';

const KIND_OF_EVIDENCE: Readonly<Record<string, string>> = {
  'postgres-settings': 'database_config',
  'dependency-sbom': 'dependency_sbom',
  'git-history': 'pull_request_export',
};

/** Controls without a failing check: a run speaks for those it was registered for. */
export const provenControls = (controlIds: readonly string[], found: Found): string[] => {
  const failing = new Set(found.observations.filter(({ passed }) => !passed).map(({ control }) => control));
  return controlIds.filter((id) => !failing.has(id));
};

/** The evidence a run brings: a summary of what was seen and the digest of the whole document; none when every control fails. */
export const evidenceFrom = (
  kind: string,
  controlIds: readonly string[],
  found: Found,
  { runId, now }: { runId: string; now: string },
): (SubmitEvidenceInput & { evidenceId: string }) | undefined => {
  const proven = provenControls(controlIds, found);
  if (proven.length === 0) return undefined;
  const { items, digest, observations } = found;
  return {
    evidenceId: uuidv5('evidence', runId),
    controlIds: proven,
    kind: KIND_OF_EVIDENCE[kind] ?? 'control_test_results',
    mediaType: 'application/json',
    content: JSON.stringify({ runId, kind, items, documentDigest: digest, observations }),
    validFrom: now,
    validTo: now,
    runId,
  };
};
