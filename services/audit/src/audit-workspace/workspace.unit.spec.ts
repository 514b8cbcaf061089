import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import { auditView } from '../audit-details/audit.projection.js';
import { fieldworkStarted, listAccepted, planned } from '../audit-engagement/audit.examples.js';
import { answerAccepted, answered, overdue, raised, returned } from '../evidence-request/evidence-request.examples.js';
import { readinessReviewView } from '../readiness-details/readiness-review.projection.js';
import { reviewStarted, teamNamed } from '../readiness-review/readiness-review.examples.js';
import { requestView } from '../request-details/request.projection.js';
import type { AuditDoc } from '../audit-details/audit.projection.js';
import { workspaceOf } from './workspace.js';

const NOW = '2026-01-22T09:00:00.000Z';
const only = <Doc>(docs: ReadonlyMap<string, Doc>): Doc => [...docs.values()][0] as Doc;
const working = only<AuditDoc>(projected(auditView, planned(), listAccepted(), fieldworkStarted()));

describe('audit workspace (Q17)', () => {
  it('counts requests and tests by state, and the days since fieldwork started', () => {
    const requests = [
      ...projected(requestView, raised(), overdue()).values(),
      ...projected(requestView, raised({ requestId: 'req-2', kind: 'FOLLOW_UP', parentId: 'req-1' })).values(),
      ...projected(requestView, raised(), overdue(), answered(), answerAccepted()).values(),
    ];
    const reviews = [...projected(readinessReviewView, reviewStarted(), teamNamed()).values()];
    expect(workspaceOf({ audit: working, requests, tests: [], reviews, now: NOW })).toMatchObject({
      requests: [
        { state: 'OPEN', count: 2 },
        { state: 'ACCEPTED', count: 1 },
      ],
      followUps: 1,
      lateRequests: 1,
      tests: [],
      day: 10,
      team: { leadRef: 'p-02', deputyRef: 'p-03', memberRefs: ['p-04'] },
    });
  });

  it('has no day before fieldwork and no team before one is named', () => {
    const audit = only<AuditDoc>(projected(auditView, planned()));
    const workspace = workspaceOf({ audit, requests: [], tests: [], reviews: [], now: NOW });
    expect(workspace).not.toHaveProperty('day');
    expect(workspace).not.toHaveProperty('team');
  });
});

describe('request with its thread (Q18)', () => {
  it('keeps every answer and return', () => {
    const doc = projected(requestView, raised(), answered(), returned(), answered(['e-2'])).get('req-1');
    expect(doc?.thread.map(({ kind, evidenceIds }) => [kind, evidenceIds])).toEqual([
      ['ANSWER', ['e-1']],
      ['RETURN', []],
      ['ANSWER', ['e-2']],
    ]);
    expect(doc).toMatchObject({ state: 'ANSWERED', evidenceIds: ['e-1', 'e-2'] });
  });
});
