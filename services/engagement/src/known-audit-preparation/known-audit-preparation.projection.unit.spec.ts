import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { knownAuditPreparation } from './known-audit-preparation.projection.js';

const ids = { reviewId: 'rev-1', engagementId: 'eng-1' };
const grant = (firmId: string) => ({ engagementId: 'eng-1', firmId });
const declared = fact('IndependenceDeclared.v1', { ...grant('alder'), signatoryRef: 'a-01', services: [] });
const selected = fact('AuditFirmSelected.v1', { ...grant('alder'), points: 85, ranking: [] });
const team = fact('AuditTeamNamed.v1', { ...ids, leadRef: 'p-02', deputyRef: 'p-03', memberRefs: ['p-04'] });
const ready = fact('ReadinessConcluded.v1', {
  ...ids,
  outcome: 'READY',
  readinessBp: 10_000,
  coverageBp: 10_000,
  missing: [],
});
const known = (...facts: Parameters<typeof projected>[1][]) => projected(knownAuditPreparation, ...facts).get('eng-1');

describe('what gate 5 knows of the preparation', () => {
  it('in whatever order the streams arrive', () => {
    for (const facts of [
      [declared, selected, team, ready],
      [team, ready, selected, declared],
    ])
      expect(known(...facts)).toMatchObject({
        declared: ['alder'],
        firm: { firmId: 'alder' },
        team: { size: 3 },
        readiness: { outcome: 'READY' },
      });
  });

  it('a grant that ended takes the firm with it, another firm’s does not', () => {
    expect(known(declared, selected, fact('AuditorGrantEnded.v1', grant('alder')))).not.toHaveProperty('firm');
    expect(known(declared, selected, fact('AuditorGrantEnded.v1', grant('birch')))).toMatchObject({
      firm: { firmId: 'alder' },
    });
  });

  it('a new review starts anew', () => {
    const again = known(
      declared,
      selected,
      team,
      ready,
      fact('ReadinessReviewStarted.v1', { ...ids, reviewId: 'rev-2' }),
    );
    expect(again).not.toHaveProperty('readiness');
    expect(again).not.toHaveProperty('team');
  });
});
