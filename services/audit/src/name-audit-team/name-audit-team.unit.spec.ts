import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { readinessReview } from '../readiness-review/readiness-review.js';
import { readinessConcluded, reviewStarted, teamNamed } from '../readiness-review/readiness-review.examples.js';
import { nameAuditTeam } from './name-audit-team.js';

const PEOPLE = new Map([
  ['p-02', { id: 'p-02', roles: ['CM'] }],
  ['p-90', { id: 'p-90', roles: ['AL'] }],
]);

const name =
  (change: Partial<Parameters<typeof nameAuditTeam>[0]> = {}) =>
  (state: Parameters<typeof nameAuditTeam>[1]): ReturnType<typeof nameAuditTeam> =>
    nameAuditTeam(
      { reviewId: 'rev-1', leadRef: 'p-02', deputyRef: 'p-03', memberRefs: ['p-04'], ...change },
      state,
      PEOPLE,
    );

describe('name audit team (S46)', () => {
  it('lead, deputy and members; two persons are enough', () => {
    given(readinessReview, reviewStarted()).when(name()).then(teamNamed());
    given(readinessReview, reviewStarted())
      .when(name({ memberRefs: [] }))
      .then(teamNamed({ memberRefs: [] }));
  });

  it('RDY-2 lead and deputy are two persons, and no auditor is among them', () => {
    given(readinessReview, reviewStarted())
      .when(name({ deputyRef: 'p-02' }))
      .thenRefused('AUDIT_TEAM_INVALID', { rule: 'RDY-2' });
    given(readinessReview, reviewStarted())
      .when(name({ memberRefs: ['p-90'] }))
      .thenRefused('AUDIT_TEAM_INVALID', { rule: 'RDY-2' });
  });

  it('only while the review is under way', () => {
    given(readinessReview, reviewStarted(), readinessConcluded())
      .when(name())
      .thenRefused('READINESS_REVIEW_INVALID_STATE');
    given(readinessReview).when(name()).thenRefused('NOT_FOUND');
  });
});
