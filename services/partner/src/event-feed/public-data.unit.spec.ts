import { describe, expect, it } from '@jest/globals';
import { confidentialPaths, EVENT_TYPES, exampleOf, isPublic, personPaths } from '@attestry/contracts';
import type { Json } from '@attestry/event-store';
import { publicData } from './public-data.js';

const sealed = { kid: 'k-1', iv: 'aXY=', ct: 'Y3Q=' };

describe('public data (domain 5)', () => {
  it('leaves out encrypted text', () => {
    const raised = { requestId: 'req-1', auditId: 'aud-1', kind: 'INITIAL', dueOn: '2026-01-16', text: sealed };
    const { text: _, ...rest } = raised;
    expect(publicData('EvidenceRequestRaised.v1', raised)).toEqual(rest);
  });

  it('leaves out references to persons', () => {
    const submitted = { ...exampleOf('EvidenceSubmitted.v1'), submittedBy: 'p-03', content: sealed };
    expect(publicData('EvidenceSubmitted.v1', submitted)).toMatchObject({ digest: submitted.digest });
    expect(JSON.stringify(publicData('EvidenceSubmitted.v1', submitted))).not.toMatch(/p-03|submittedBy|ct|content/);
  });

  it('leaves out a list of persons as a whole, so that it does not seem empty', () => {
    const team = { reviewId: 'rev-1', engagementId: 'eng-1', leadRef: 'p-02', deputyRef: 'p-03', memberRefs: ['p-04'] };
    expect(publicData('AuditTeamNamed.v1', team)).toEqual({ reviewId: 'rev-1', engagementId: 'eng-1' });
  });

  it('hides something of at least twenty public types, and nothing is left at any hidden path', () => {
    const hiding = EVENT_TYPES.filter(isPublic).filter(
      (type) => confidentialPaths(type).length + personPaths(type).length > 0,
    );
    expect(hiding.length).toBeGreaterThan(20);
    for (const type of hiding) {
      const paths = [...confidentialPaths(type).map(({ path }) => path), ...personPaths(type)];
      const shown = publicData(type, exampleOf(type)) as Record<string, Json>;
      for (const path of paths) expect(shown).not.toHaveProperty(path.split('/').slice(1).join('.'));
    }
  });
});
