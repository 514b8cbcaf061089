import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import {
  alreadyExists,
  DomainError,
  notFound,
  refuseField,
  requireDay,
  requireOneOf,
  requireText,
} from '@attestry/service-kit';
import { addBusinessDays, dayOf, DEFAULT_CONSTANTS } from '@attestry/soc2';
import type { AuditState, OpenAudit } from '../audit-engagement/audit-engagement.js';
import { openAudit } from '../audit-engagement/open-audit.js';
import type { EvidenceRequestState } from '../evidence-request/evidence-request.js';
import { present } from '../shape/present.js';
import type { RaiseRequestInput } from './raise-request.command.js';

interface Context {
  readonly audit: AuditState;
  readonly parent: EvidenceRequestState;
}

const KINDS = ['INITIAL', 'FOLLOW_UP', 'QUESTION'] as const;

const dueDay = (dueOn: string | undefined, now: string): string => {
  const today = dayOf(now);
  const due = dueOn ?? addBusinessDays(today, DEFAULT_CONSTANTS.pbcDueBusinessDays);
  if (due < addBusinessDays(today, 1))
    throw new DomainError('DUE_DATE_IN_PAST', 'A request is due at least one business day ahead.', {
      rule: 'PBC-6',
      dueOn: due,
    });
  return due;
};

const checkParent = ({ kind, parentId, auditId }: RaiseRequestInput, parent: EvidenceRequestState): void => {
  if (kind === 'FOLLOW_UP' && !parentId) refuseField('parentId', 'names the request that a FOLLOW_UP follows.');
  if (parentId && (parent.is === 'ABSENT' || parent.auditId !== auditId)) throw notFound('request', parentId);
};

const checkControl = ({ controlId }: RaiseRequestInput, { controls }: OpenAudit): void => {
  if (!controlId || controls.length === 0) return;
  if (!controls.some((one) => one.controlId === controlId)) throw notFound('control of the audit', controlId);
};

/** Raises a request while the audit is planned or in fieldwork (PBC-1, 5, 6). */
export const raiseRequest = (
  input: RaiseRequestInput & { readonly requestId: string },
  by: Pick<CommandContext, 'firm' | 'now'>,
  state: EvidenceRequestState,
  { audit, parent }: Context,
): Fact<'EvidenceRequestRaised.v1'>[] => {
  const { requestId, auditId, controlId, parentId, text, subjectRef } = input;
  const kind = requireOneOf('kind', input.kind, KINDS);
  requireText('text', text);
  if (input.dueOn) requireDay('dueOn', input.dueOn);
  const open = openAudit(auditId, by, audit);
  if (state.is !== 'ABSENT') throw alreadyExists('a request', requestId);
  if (open.is === 'REPORTING')
    throw new DomainError('AUDIT_NOT_IN_FIELDWORK', 'Requests are raised before or in fieldwork.', {
      rule: 'PBC-1',
      state: open.is,
    });
  checkParent(input, parent);
  checkControl(input, open);
  const dueOn = dueDay(input.dueOn, by.now);
  return [
    fact('EvidenceRequestRaised.v1', {
      ...{ requestId, auditId, kind, dueOn, text },
      ...present({ controlId, parentId, subjectRef }),
    }),
  ];
};
