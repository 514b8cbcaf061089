import type { Caller } from '@attestry/service-kit';

/** True for the auditor's side and for timers: who sees what the organization sees only later (SMP-7, Q22). */
export const isAuditSide = ({ actor }: Caller): boolean =>
  actor.roles.some((role) => role === 'AU' || role === 'AL' || role === 'SYS');
