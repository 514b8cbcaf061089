import { dayOf, daysBetween } from '@attestry/soc2';
import type { AuditDoc } from '../audit-details/audit.projection.js';
import { isFinal } from '../evidence-request/evidence-request.js';
import type { ReadinessReviewDoc } from '../readiness-details/readiness-review.projection.js';
import type { RequestDoc } from '../request-details/request.projection.js';
import type { TestProgress } from '../test-progress/test-progress.projection.js';
import type { AuditWorkspaceType, StateCount } from './audit-workspace.type.js';

interface Sources {
  readonly audit: AuditDoc;
  readonly requests: readonly RequestDoc[];
  readonly tests: readonly TestProgress[];
  readonly reviews: readonly ReadinessReviewDoc[];
  readonly now: string;
}

const byState = (items: readonly { readonly state: string }[]): StateCount[] => {
  const counts = new Map<string, number>();
  for (const { state } of items) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => ({ state, count }));
};

const isRunning = ({ state }: AuditDoc): boolean => state === 'FIELDWORK' || state === 'REPORTING';

export const workspaceOf = ({ audit, requests, tests, reviews, now }: Sources): AuditWorkspaceType => {
  const team = reviews.findLast((review) => review.team)?.team;
  const { fieldworkStartedAt: start } = audit;
  return {
    audit,
    requests: byState(requests),
    followUps: requests.filter(({ kind }) => kind === 'FOLLOW_UP').length,
    lateRequests: requests.filter(({ late, state }) => late && !isFinal(state)).length,
    tests: byState(tests),
    endOwed: audit.duration === 'EXCEEDED' && audit.endsOn === undefined && isRunning(audit),
    ...(start ? { day: daysBetween(dayOf(start), dayOf(now)) } : {}),
    ...(team ? { team } : {}),
  };
};
