import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { auditorGrants } from '../auditor-grants/auditor-grants.js';
import { grantEnded, independent, invited, selected } from '../auditor-grants/auditor-grants.examples.js';
import { endGrant } from './end-grant.js';

type State = 'PLANNING' | 'FIELDWORK' | 'REPORTING' | 'CLOSED' | 'WITHDRAWN';

const end =
  (audits: readonly State[] = [], role: 'TO' | 'SYS' = 'TO') =>
  (state: Parameters<typeof endGrant>[2]): ReturnType<typeof endGrant> =>
    endGrant(
      { engagementId: 'eng-1', firmId: 'firm-1' },
      { role },
      state,
      audits.map((is) => ({ state: is })),
    );
const CHOSEN = [invited(), independent(), selected()] as const;

describe('end grant', () => {
  it('of an observer, at any time', () => {
    given(auditorGrants, invited())
      .when(end(['FIELDWORK']))
      .then(grantEnded());
  });

  it('FRM-4 of the selected firm before fieldwork, or when the audit is over', () => {
    for (const audits of [[], ['PLANNING'], ['CLOSED'], ['WITHDRAWN']] as State[][])
      given(auditorGrants, ...CHOSEN)
        .when(end(audits))
        .then(grantEnded());
    for (const audit of ['FIELDWORK', 'REPORTING'] as State[])
      given(auditorGrants, ...CHOSEN)
        .when(end([audit]))
        .thenRefused('AUDITOR_ALREADY_SELECTED', { rule: 'FRM-4' });
  });

  it('FRM-6 by the timer, once; it knows the engagement only', () => {
    given(auditorGrants, ...CHOSEN)
      .when((state) => endGrant({ engagementId: 'eng-1' }, { role: 'SYS' }, state, []))
      .then(grantEnded());
    given(auditorGrants, ...CHOSEN)
      .when(end(['CLOSED'], 'SYS'))
      .then(grantEnded());
    given(auditorGrants, ...CHOSEN, grantEnded())
      .when(end(['CLOSED'], 'SYS'))
      .thenNothing();
    given(auditorGrants).when(end()).thenRefused('NOT_FOUND');
  });
});
