import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

export const ANSWERS: EventData<'ReportTypeDecided.v1'>['answers'] = {
  clientNeedsType2Now: false,
  everNeedsType2: true,
  sensitivity: 'MODERATE',
  urgencyDays: 180,
  historyMonths: 0,
};

/** Facts for specs: a valid example, changed where a case needs it. */
export const opened = (change: Partial<EventData<'EngagementOpened.v1'>> = {}): Fact<'EngagementOpened.v1'> =>
  fact('EngagementOpened.v1', { engagementId: 'eng-1', systemId: 'acme', kind: 'SOC2', ...change });

export const typeDecided = (
  type: 'TYPE_1' | 'TYPE_2' = 'TYPE_1',
  change: Partial<EventData<'ReportTypeDecided.v1'>> = {},
): Fact<'ReportTypeDecided.v1'> =>
  fact('ReportTypeDecided.v1', {
    engagementId: 'eng-1',
    type,
    recommended: 'TYPE_1_THEN_TYPE_2',
    answers: ANSWERS,
    advisories: [],
    rule: 'TYPE_2_LATER',
    ruleSet: 1,
    ...change,
  });

export const asOfDateSet = (asOfDate = '2025-12-31'): Fact<'AsOfDateSet.v1'> =>
  fact('AsOfDateSet.v1', { engagementId: 'eng-1', asOfDate });

export const periodSet = (start = '2026-01-01', endExclusive = '2026-07-01'): Fact<'ObservationPeriodSet.v1'> =>
  fact('ObservationPeriodSet.v1', { engagementId: 'eng-1', start, endExclusive });

/** In scope and UNMET then: CC9.1. */
export const dateNear = (daysLeft: number, toldOn: string, dueOn = '2026-02-28'): Fact<'EngagementDateNear.v1'> =>
  fact(
    'EngagementDateNear.v1',
    { engagementId: 'eng-1', dueOn, daysLeft, unmet: ['CC9.1'] },
    { effectiveAt: `${toldOn}T00:00:00.000Z` },
  );

export const auditStarted = (): Fact<'EngagementAuditStarted.v1'> =>
  fact('EngagementAuditStarted.v1', { engagementId: 'eng-1' });

export const completed = (reportId = 'r-1'): Fact<'EngagementCompleted.v1'> =>
  fact('EngagementCompleted.v1', { engagementId: 'eng-1', reportId });

export const withdrawn = (): Fact<'EngagementWithdrawn.v1'> =>
  fact('EngagementWithdrawn.v1', { engagementId: 'eng-1', by: 'TO', reason: 'The product was sold.' });
