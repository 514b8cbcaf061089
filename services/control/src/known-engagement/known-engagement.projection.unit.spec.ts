import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { knownMember } from '../known-member/known-member.projection.js';
import { knownRisks, RISKS } from '../known-risks/known-risks.projection.js';
import { knownEngagement, scopeInForce } from './known-engagement.projection.js';

const ID = { engagementId: 'eng-1' };
const SCOPE = { ...ID, scopeId: 'eng-1', scopeVersion: 1 };
const opened = fact('EngagementOpened.v1', {
  ...ID,
  systemId: 'acme',
  kind: 'SOC2',
  type: 'TYPE_1',
  predecessorId: 'eng-0',
});
const confirmed = fact('ScopeConfirmed.v1', {
  ...SCOPE,
  categories: ['SECURITY'],
  criteria: ['CC6.1'],
  catalogueVersion: 1,
});
const reopened = fact('ScopeReopened.v1', { ...SCOPE, scopeVersion: 2, reason: 'More data.' });
const locked = fact('ScopeLocked.v1', SCOPE);
const started = fact('EngagementAuditStarted.v1', ID);
const doc = (...facts: Parameters<typeof projected>[1][]) => projected(knownEngagement, ...facts).get('eng-1');

describe('known engagement', () => {
  it('keeps the scope in force; a reopened one is none', () => {
    expect(scopeInForce(doc(opened, confirmed))?.criteria).toEqual(['CC6.1']);
    expect(scopeInForce(doc(opened, confirmed, locked))?.state).toBe('LOCKED');
    expect(scopeInForce(doc(opened, confirmed, reopened))).toBeUndefined();
    expect(scopeInForce(doc(opened))).toBeUndefined();
  });

  it('is the same whichever stream arrives first', () => {
    const expected = { type: 'TYPE_1', predecessorId: 'eng-0', scope: { version: 1 } };
    expect(doc(confirmed, opened)).toMatchObject(expected);
    expect(doc(opened, confirmed)).toMatchObject(expected);
    expect(doc(opened, confirmed, started)?.state).toBe('IN_AUDIT');
  });
});

describe('known risks and members', () => {
  it('GAP-6: counts identified risks', () => {
    const risk = (riskId: string) =>
      fact('RiskIdentified.v1', { riskId, category: 'SECURITY', criteria: [], title: 'Loss.' });
    expect(projected(knownRisks, risk('r-1'), risk('r-2')).get(RISKS)).toEqual({ identified: 2 });
  });

  it('a person is inside while one inside role is held', () => {
    const role = { orgId: 'acme', personRef: 'p-05' };
    const granted = fact('MembershipGranted.v1', { ...role, role: 'EM' });
    const revoked = fact('MembershipRevoked.v1', { ...role, role: 'EM', effectiveAt: '2026-01-01T00:00:00.000Z' });
    const auditor = fact('MembershipGranted.v1', { ...role, role: 'AU' });
    expect(projected(knownMember, granted).get('p-05')).toMatchObject({ inside: true });
    expect(projected(knownMember, granted, auditor, revoked).get('p-05')).toMatchObject({
      inside: false,
      roles: ['AU'],
    });
  });
});
