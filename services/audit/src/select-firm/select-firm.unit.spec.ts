import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import type { AuditFirmState } from '../audit-firm/audit-firm.js';
import { ALDER, BIRCH, CEDAR } from '../audit-firm/audit-firm.states.examples.js';
import { auditorGrants } from '../auditor-grants/auditor-grants.js';
import { grantEnded, independent, invited, selected } from '../auditor-grants/auditor-grants.examples.js';
import { knownEngagementDoc } from '../known-engagement/known-engagement.examples.js';
import { selectFirm } from './select-firm.js';

// Invitations of specs are recorded on 2026-01-01: Alder's observer since step 1 needs a first exit after that.
const engagement = knownEngagementDoc({ step1LeftAt: '2026-01-02T00:00:00.000Z' });
const FIRMS = new Map<string, AuditFirmState>([
  ['alder', ALDER],
  ['birch', BIRCH],
  ['cedar', CEDAR],
]);
const TALKS = [
  invited('alder'),
  independent({ firmId: 'alder' }),
  invited('birch'),
  independent({ firmId: 'birch' }),
] as const;

const select =
  (change: Partial<Parameters<typeof selectFirm>[0]> = {}, firms: ReadonlyMap<string, AuditFirmState> = FIRMS) =>
  (state: Parameters<typeof selectFirm>[2]): ReturnType<typeof selectFirm> =>
    selectFirm(
      { engagementId: 'eng-1', firmId: 'alder', industry: 'TECH.SAAS', ...change },
      { now: '2026-01-10T09:00:00.000Z' },
      state,
      { engagement, firms },
    );

const ranking = [
  { firmId: 'alder', points: 85 },
  { firmId: 'birch', points: 85 },
];

/** The selection says which industry the organization said it is of. */
const choice = (change: Parameters<typeof selected>[0] = {}) => selected({ industry: 'TECH.SAAS', ...change });

describe('select firm (4.13)', () => {
  it('8.6 Alder has 85 points: reports 30, adjacent industry 15, free 20, observer 10, peer review 10', () => {
    given(auditorGrants, ...TALKS)
      .when(select())
      .then(choice({ firmId: 'alder', points: 85, ranking }));
  });

  it('8.6 Birch without the ten of an observer has 75', () => {
    const late = { engagement: knownEngagementDoc(), firms: new Map([['birch', BIRCH]]) };
    given(auditorGrants, invited('birch'), independent({ firmId: 'birch' }))
      .when((state) =>
        selectFirm(
          { engagementId: 'eng-1', firmId: 'birch', industry: 'TECH.SAAS' },
          { now: '2026-01-10T09:00:00.000Z' },
          state,
          late,
        ),
      )
      .then(choice({ firmId: 'birch', points: 75, ranking: [{ firmId: 'birch', points: 75 }] }));
  });

  it('FRM-7 a firm with fewer points needs a reason', () => {
    const busy = [invited('birch'), independent({ firmId: 'birch', freeInWindow: false }), ...TALKS.slice(0, 2)];
    const fewer = [ranking[0], { firmId: 'birch', points: 65 }];
    const reason = 'Birch knows our industry best.';
    given(auditorGrants, ...busy)
      .when(select({ firmId: 'birch', reason: 'we like them' }))
      .thenRefused('REASON_REQUIRED', { rule: 'FRM-7' });
    given(auditorGrants, ...busy)
      .when(select({ firmId: 'birch', reason }))
      .then(choice({ firmId: 'birch', points: 65, ranking: fewer as typeof ranking, reason }));
  });

  it('row 53, FRM-1 a firm whose licence lapsed', () => {
    given(auditorGrants, ...TALKS)
      .when(select({ firmId: 'cedar' }))
      .thenRefused('AUDIT_FIRM_NOT_ACCREDITED', { rule: 'FRM-1', firmId: 'cedar' });
    given(auditorGrants, ...TALKS)
      .when(select({}, new Map(FIRMS).set('alder', { ...ALDER, is: 'LAPSED' })))
      .thenRefused('AUDIT_FIRM_NOT_ACCREDITED');
  });

  it('FRM-2 a licence that ends before the planned report', () => {
    const ending = new Map(FIRMS).set('alder', { ...ALDER, licenceUntil: '2026-02-01' });
    given(auditorGrants, ...TALKS)
      .when(select({}, ending))
      .thenRefused('ACCREDITATION_EXPIRES_BEFORE_REPORT', { rule: 'FRM-2', plannedReportOn: '2026-03-12' });
    given(auditorGrants, ...TALKS)
      .when(select({ plannedReportOn: '2026-01-31' }, ending))
      .then(choice({ firmId: 'alder', points: 85, ranking }));
  });

  it('row 54, FRM-3 a firm that built controls for the organization, or has declared nothing', () => {
    given(auditorGrants, invited('alder'), independent({ firmId: 'alder', services: ['IMPLEMENTATION'] }))
      .when(select())
      .thenRefused('AUDITOR_NOT_INDEPENDENT', { rule: 'FRM-3', firmId: 'alder' });
    given(auditorGrants, invited('alder')).when(select()).thenRefused('AUDITOR_NOT_INDEPENDENT');
    given(auditorGrants).when(select()).thenRefused('AUDITOR_NOT_INDEPENDENT');
  });

  it('FRM-4 one firm an engagement; another after the grant has ended', () => {
    const chosen = selected({ firmId: 'birch' });
    given(auditorGrants, ...TALKS, chosen)
      .when(select())
      .thenRefused('AUDITOR_ALREADY_SELECTED', { rule: 'FRM-4', firmId: 'birch' });
    given(auditorGrants, ...TALKS, chosen, grantEnded('birch'))
      .when(select())
      .then(choice({ firmId: 'alder', points: 85, ranking: ranking.slice(0, 1) }));
  });

  it('an unknown firm or engagement', () => {
    given(auditorGrants, ...TALKS)
      .when(select({ firmId: 'dogwood' }))
      .thenRefused('NOT_FOUND', { id: 'dogwood' });
    given(auditorGrants)
      .when((state) =>
        selectFirm({ engagementId: 'eng-9', firmId: 'alder' }, { now: '2026-01-10T09:00:00.000Z' }, state, {
          engagement: undefined,
          firms: FIRMS,
        }),
      )
      .thenRefused('NOT_FOUND', { id: 'eng-9' });
  });
});
