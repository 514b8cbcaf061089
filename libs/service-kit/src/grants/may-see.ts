import { DomainError } from '../errors.js';
import type { Named } from './named.js';
import type { Sight, Within } from './sight.js';

const outside = ({ engagementId, auditId }: Named, { engagements, audits }: Within): string | undefined => {
  if (engagementId !== undefined && !engagements.includes(engagementId)) return engagementId;
  return auditId !== undefined && !audits.includes(auditId) ? auditId : undefined;
};

const notGranted = (id: string): DomainError =>
  new DomainError('NOT_FOUND', 'There is nothing of that kind for your firm.', { rule: 'D12', id });

const readOnly = (): DomainError =>
  new DomainError('OBSERVER_READ_ONLY', 'Your firm only looks on: it sees no evidence and no test.', { rule: 'FRM-5' });

/** Refuses what was not granted (D12: it does not exist), and to an observer what observers do not see (FRM-5). */
export const requireSeen = (named: Named, sight: Sight, notForObservers: boolean, tenant: string): void => {
  if (sight.engagements.length === 0) throw notGranted(tenant);
  const hidden = outside(named, sight);
  if (hidden !== undefined) throw notGranted(hidden);
  const { engaged } = sight;
  if (notForObservers && (engaged.engagements.length === 0 || outside(named, engaged) !== undefined)) throw readOnly();
};

/**
 * Refuses a command about an engagement whose grant has ended. Whether there is a grant at all is for the decision to say:
 * it looks at the stream, which is never behind.
 */
export const requireNotEnded = ({ engagementId, auditId }: Named, { ended }: Sight): void => {
  if (engagementId !== undefined && ended.engagements.includes(engagementId)) throw notGranted(engagementId);
  if (auditId !== undefined && ended.audits.includes(auditId)) throw notGranted(auditId);
};
