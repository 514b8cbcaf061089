import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { ReportDoc } from '../report-card/report-card.projection.js';
import type { BridgeChange } from './bridge-change.projection.js';

/** The two changes of the worked example (8.9). */
export const DEGRADED: BridgeChange = {
  ...{ eventId: 'evt-1', type: 'ControlDegraded.v1', controlId: 'c-13', validFrom: '2026-08-21T12:00:00.000Z' },
};
export const REVISED: BridgeChange = {
  ...{ eventId: 'evt-2', type: 'ControlRevised.v1', controlId: 'c-13', validFrom: '2026-09-01T00:00:00.000Z' },
};

/** The Type 2 report of the worked example: its period ended on 2026-06-30. */
export const typeTwo = (
  change: Partial<ReportDoc> = {},
  issued: Partial<EventData<'ReportIssued.v1'>> = {},
): ReportDoc => ({
  ...{ id: 'rep-2', auditId: 'aud-2', engagementId: 'eng-2', state: 'CURRENT', draftDigest: 'd'.repeat(64) },
  issued: {
    type: 'TYPE_2',
    opinion: 'QUALIFIED',
    reportDate: '2026-08-21',
    validUntil: '2027-08-21',
    coverageStart: '2026-01-01',
    coverageEnd: '2026-06-30',
    categories: ['SECURITY'],
    digest: 'd'.repeat(64),
    deviations: 2,
    ...issued,
  },
  ...change,
});

/** Facts for specs: a valid example, changed where a case needs it. */
export const letterDrafted = (
  change: Partial<EventData<'BridgeLetterDrafted.v1'>> = {},
): Fact<'BridgeLetterDrafted.v1'> =>
  fact('BridgeLetterDrafted.v1', {
    letterId: 'bl-1',
    engagementId: 'eng-2',
    reportId: 'rep-2',
    from: '2026-07-01',
    through: '2026-09-15',
    changes: [DEGRADED, REVISED],
    ...change,
  });

export const letterSigned = (change: Partial<EventData<'BridgeLetterSigned.v1'>> = {}): Fact<'BridgeLetterSigned.v1'> =>
  fact('BridgeLetterSigned.v1', {
    letterId: 'bl-1',
    engagementId: 'eng-2',
    reportId: 'rep-2',
    signatoryRef: 'p-01',
    through: '2026-09-15',
    changeCount: 2,
    digest: 'd'.repeat(64),
    ...change,
  });

export const letterLapsed = (
  reasonCode: EventData<'BridgeLetterLapsed.v1'>['reasonCode'] = 'TERM_ENDED',
  effectiveAt?: string,
): Fact<'BridgeLetterLapsed.v1'> =>
  fact(
    'BridgeLetterLapsed.v1',
    { letterId: 'bl-1', engagementId: 'eng-2', reasonCode },
    effectiveAt ? { effectiveAt } : {},
  );

export const letterRevoked = (reason: string): Fact<'BridgeLetterRevoked.v1'> =>
  fact('BridgeLetterRevoked.v1', { letterId: 'bl-1', engagementId: 'eng-2', reasonCode: 'MANAGEMENT', reason });
