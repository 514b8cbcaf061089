import { describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { Lookup, Order, Reaction, Views } from '@attestry/service-kit';
import { recorded } from '@attestry/testing';
import { CarryScope } from '../carry-scope/carry-scope.command.js';
import { CompleteEngagement } from '../complete-engagement/complete-engagement.command.js';
import { auditStarted, periodSet } from '../engagement/engagement.examples.js';
import { controlDoc, scopeDoc } from '../gate-facts/documents.examples.js';
import { carried, entered } from '../journey/journey.examples.js';
import { LockScope } from '../lock-scope/lock-scope.command.js';
import { OpenMonitoringPeriod } from '../open-monitoring-period/open-monitoring-period.command.js';
import { ReopenSteps } from '../reopen-steps/reopen-steps.command.js';
import { confirmed, reopened } from '../scope/scope.examples.js';
import { StartEngagementAudit } from '../start-engagement-audit/start-engagement-audit.command.js';
import { completeWithReport, lockScopeForAudit, startAudit } from './audit-cascade.js';
import { carryScopeForward, watchPeriod } from './follow-up.js';
import {
  reopenForCriteria,
  reopenForDegraded,
  reopenForNeed,
  reopenForReassessment,
  reopenStaleGap,
  reopenWithScope,
} from './reopening.js';

/** Orders of a reaction to a fact, where every lookup finds the same document. */
const orders = async <T extends EventType>(
  reaction: Reaction<T>,
  given: Fact<EventType>,
  found?: object,
): Promise<readonly Order[]> => {
  const views = { one: () => Promise.resolve(found) } as unknown as Views;
  const lookup: Lookup = { views, at: { tenant: 'acme' } };
  return reaction.react(recorded(given), lookup);
};
/** Orders where one journey is under way, with the control and the scope that are looked up. */
const withJourneys =
  (control?: object, scope?: { readonly id: string }) =>
  async <T extends EventType>(reaction: Reaction<T>, given: Fact<EventType>): Promise<readonly Order[]> => {
    const views = {
      one: () => Promise.resolve(control),
      all: () => Promise.resolve([{ id: 'eng-1' }]),
      many: () => Promise.resolve(new Map(scope ? [[scope.id, scope]] : [])),
    } as unknown as Views;
    return reaction.react(recorded(given), { views, at: { tenant: 'acme' } });
  };
const EVENT = '00000000-0000-7000-8000-000000000000';
const reopen = (cause: string) => [
  { command: ReopenSteps, input: { engagementId: 'eng-1', cause, sourceEventId: EVENT } },
];

describe('cascade of the audit', () => {
  it('step 6 entered begins the audit, other steps do not', async () => {
    expect(await orders(startAudit, entered(6))).toEqual([
      { command: StartEngagementAudit, input: { engagementId: 'eng-1' } },
    ]);
    expect(await orders(startAudit, entered(5))).toEqual([]);
  });

  it('the audit locks the scope, its report completes the cycle', async () => {
    expect(await orders(lockScopeForAudit, auditStarted())).toEqual([
      { command: LockScope, input: { engagementId: 'eng-1' } },
    ]);
    const issued = fact('ReportIssued.v1', {
      ...{
        reportId: 'r-1',
        engagementId: 'eng-1',
        auditId: 'aud-1',
        type: 'TYPE_1',
        opinion: 'UNQUALIFIED',
        reportDate: '2026-02-06',
      },
      ...{
        validUntil: '2027-02-06',
        coverageEnd: '2025-12-31',
        categories: ['SECURITY'],
        digest: 'a'.repeat(64),
        deviations: 0,
      },
    });
    expect(await orders(completeWithReport, issued)).toEqual([
      { command: CompleteEngagement, input: { engagementId: 'eng-1', reportId: 'r-1' } },
    ]);
  });
});

describe('what follows a decision', () => {
  it('a period is watched', async () => {
    const input = { engagementId: 'eng-1', start: '2026-01-01', endExclusive: '2026-07-01' };
    expect(await orders(watchPeriod, periodSet())).toEqual([{ command: OpenMonitoringPeriod, input }]);
  });

  it('a carried step 1 carries the scope, other steps do not', async () => {
    const input = { engagementId: 'eng-1', fromEngagementId: 'eng-0' };
    expect(await orders(carryScopeForward, carried(1))).toEqual([{ command: CarryScope, input }]);
    expect(await orders(carryScopeForward, carried(2))).toEqual([]);
  });
});

describe('what opens steps again', () => {
  it('SCP-8 a reopened scope', async () => {
    expect(await orders(reopenWithScope, reopened())).toEqual(reopen('SCOPE_REOPENED'));
  });

  it('4.11 a version with a criterion more; one with fewer, or the first, does not', async () => {
    const version = (number: number, criteria: string[]) => ({
      version: number,
      categories: [],
      criteria,
      confirmedAt: '',
    });
    const { criteria } = confirmed(2, 'SECURITY').data;
    const known = (before: string[]) => scopeDoc({ versions: [version(1, before), version(2, criteria)] });
    expect(await orders(reopenForCriteria, confirmed(2, 'SECURITY'), known(criteria.slice(1)))).toEqual(
      reopen('CRITERION_ADDED'),
    );
    expect(await orders(reopenForCriteria, confirmed(2, 'SECURITY'), known([...criteria, 'A1.1']))).toEqual([]);
    expect(
      await orders(reopenForCriteria, confirmed(1, 'SECURITY'), scopeDoc({ versions: [version(1, criteria)] })),
    ).toEqual([]);
  });

  it('an assessment that became stale; its engagement is looked up where the fact does not name it', async () => {
    const stale = fact('GapAssessmentMarkedStale.v1', { gapId: 'gap-1', cause: 'SCOPE_REOPENED' });
    expect(await orders(reopenStaleGap, stale, { engagementId: 'eng-1' })).toEqual(reopen('GAP_STALE'));
    expect(await orders(reopenStaleGap, stale)).toEqual([]);
  });

  it('4.11 a control that was degraded for 30 days, where a criterion of it is in scope', async () => {
    const degraded = fact('ControlDegradedLong.v1', { controlId: 'c-1', since: '2026-01-01T00:00:00.000Z' });
    const inScope = withJourneys(controlDoc(), scopeDoc());
    expect(await inScope(reopenForDegraded, degraded)).toEqual(reopen('CONTROL_DEGRADED'));
    const elsewhere = withJourneys(controlDoc({ mappings: [{ criterion: 'A1.1', role: 'PRIMARY' }] }), scopeDoc());
    expect(await elsewhere(reopenForDegraded, degraded)).toEqual([]);
  });

  it('S8 a risk that asks for another look, in every journey under way', async () => {
    const trigger = fact('RiskReassessmentTriggered.v1', { riskId: 'r-1', trigger: 'INCIDENT', sourceId: 'inc-1' });
    expect(await withJourneys()(reopenForReassessment, trigger)).toEqual(reopen('RISK_REASSESSMENT'));
  });

  it('8.5 a control need', async () => {
    const need = fact('ControlNeedIdentified.v1', {
      assessmentId: 'as-1',
      needId: 'n-1',
      riskId: 'r-1',
      criteria: ['CC6.1'],
      text: 'Text.',
      engagementId: 'eng-1',
    });
    expect(await orders(reopenForNeed, need)).toEqual(reopen('CONTROL_NEED_IDENTIFIED'));
  });
});
