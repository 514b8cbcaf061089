import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import { AUDIT_WARNING_DAY, auditDayAt, dayOf, daysBetween, DEFAULT_CONSTANTS } from '@attestry/soc2';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { isFinal } from '../evidence-request/evidence-request.js';
import type { RequestDoc } from '../request-details/request.projection.js';
import type { MarkAuditDurationInput } from './mark-audit-duration.command.js';

type Marked = 'AuditDurationWarning.v1' | 'AuditDurationExceeded.v1';

/** Notes that an audit has reached day 42 or 61 of its fieldwork (4.12); nothing is stopped by it. */
export const markAuditDuration = (
  { auditId }: MarkAuditDurationInput,
  by: Pick<CommandContext, 'now'>,
  state: AuditState,
  requests: readonly Pick<RequestDoc, 'state' | 'kind'>[],
): Fact<Marked>[] => {
  if (state.is === 'ABSENT') throw notFound('audit', auditId);
  const { fieldworkStartedAt, engagementId } = state;
  if ((state.is !== 'FIELDWORK' && state.is !== 'REPORTING') || !fieldworkStartedAt) return [];
  const start = dayOf(fieldworkStartedAt);
  const figures = {
    auditId,
    engagementId,
    day: daysBetween(start, dayOf(by.now)),
    openRequests: requests.filter((request) => !isFinal(request.state)).length,
    followUps: requests.filter(({ kind }) => kind === 'FOLLOW_UP').length,
  };
  const marks: readonly (readonly [Marked, number, boolean | undefined])[] = [
    ['AuditDurationWarning.v1', AUDIT_WARNING_DAY, state.durationWarned],
    ['AuditDurationExceeded.v1', DEFAULT_CONSTANTS.auditMaxDays, state.durationExceeded],
  ];
  return marks
    .map(([type, day, done]) => ({ type, dueAt: auditDayAt(start, day), done }))
    .filter(({ dueAt, done }) => !done && dueAt <= by.now)
    .map(({ type, dueAt }) => fact(type, figures, { effectiveAt: dueAt }));
};
