import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';
import type { EvidenceRequestState, Raised } from '../evidence-request/evidence-request.js';
import { requireOther } from '../evidence-request/not-the-subject.js';
import { requestIn } from '../evidence-request/request-in.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';
import { requireOwn } from '../shape/own.js';
import { present } from '../shape/present.js';
import type { AnswerRequestInput } from './answer-request.command.js';

const checkNotEmpty = ({ evidenceIds, note }: AnswerRequestInput, { kind }: Raised): void => {
  if (evidenceIds.length > 0) return;
  if (kind === 'QUESTION' && note?.trim()) return;
  throw new DomainError('ANSWER_EMPTY', 'An answer has evidence, or for a question a note.', { rule: 'PBC-2', kind });
};

const checkShareable = (ids: readonly string[], evidence: ReadonlyMap<string, KnownEvidence>): void => {
  const refused = ids.filter((id) => (evidence.get(id)?.state ?? 'OUT') === 'OUT');
  if (refused.length > 0)
    throw new DomainError('EVIDENCE_NOT_SHAREABLE', 'An answer shares submitted or accepted evidence of your own.', {
      rule: 'PBC-3',
      evidence: refused,
    });
};

/** Answers an open or returned request; a control owner only one assigned to them (PBC-2, 3). */
export const answerRequest = (
  input: AnswerRequestInput,
  by: Pick<CommandContext, 'actor' | 'role'>,
  state: EvidenceRequestState,
  evidence: ReadonlyMap<string, KnownEvidence>,
): Fact<'EvidenceRequestAnswered.v1'>[] => {
  const { requestId, evidenceIds, note } = input;
  const request = requestIn(requestId, state, 'OPEN', 'RETURNED');
  requireOther(by.actor, request);
  requireOwn(by, request.assigneeRef);
  checkNotEmpty(input, request);
  checkShareable(evidenceIds, evidence);
  const { auditId } = request;
  return [fact('EvidenceRequestAnswered.v1', { requestId, auditId, evidenceIds, ...present({ note }) })];
};
