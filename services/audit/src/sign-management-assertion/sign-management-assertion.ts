import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState } from '@attestry/service-kit';
import { openAudit } from '../audit-engagement/open-audit.js';
import type { SettledFile } from '../audit-file/audit-file.js';
import type { OpinionState } from '../opinion/opinion.js';
import { assertionDigest } from './assertion.js';
import type { SignManagementAssertionInput } from './sign-management-assertion.command.js';

/** Management signs what the audit is about: system, coverage, criteria. The same facts are signed once. */
export const signManagementAssertion = (
  { auditId }: SignManagementAssertionInput,
  by: Pick<CommandContext, 'actor'>,
  state: OpinionState,
  file: SettledFile,
): Fact<'ManagementAssertionSigned.v1'>[] => {
  const { engagementId } = openAudit(auditId, { firm: file.audit.firmId }, file.state);
  if (state.is !== 'PROPOSED') throw invalidState('OPINION', state.is, ['PROPOSED']);
  const digest = assertionDigest(file);
  if (state.assertion === digest) return [];
  return [fact('ManagementAssertionSigned.v1', { engagementId, auditId, signatoryRef: by.actor, digest })];
};
