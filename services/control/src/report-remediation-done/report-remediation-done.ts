import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { evidenceRequired } from '../implementation/implementation.errors.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';
import type { RemediationState } from '../remediation/remediation.js';
import { requireItem } from '../remediation/require-item.js';
import type { Acting } from '../shape/own.js';
import { requireOwn } from '../shape/own.js';
import type { ReportRemediationDoneInput } from './report-remediation-done.command.js';

/** Reports own work done, on accepted evidence (REM-4). */
export const reportRemediationDone = (
  { itemId, evidenceIds }: ReportRemediationDoneInput,
  by: Acting,
  evidence: ReadonlyMap<string, Pick<KnownEvidence, 'state'>>,
  state: RemediationState,
): Fact<'RemediationReportedDone.v1'>[] => {
  const item = requireItem(itemId, state, ['IN_PROGRESS']);
  requireOwn(by, item.ownerRef);
  const accepted = evidenceIds.every((id) => evidence.get(id)?.state === 'ACCEPTED');
  if (evidenceIds.length === 0 || !accepted) throw evidenceRequired('REM-4');
  return [fact('RemediationReportedDone.v1', { itemId, evidenceIds: [...evidenceIds] })];
};
