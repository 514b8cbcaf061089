import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { remediation } from '../remediation/remediation.js';
import { itemDone, itemPlanned, itemStarted } from '../remediation/remediation.examples.js';
import { reportRemediationDone } from './report-remediation-done.js';

const report =
  (evidenceIds: string[], actor = 'p-03') =>
  (state: Parameters<typeof reportRemediationDone>[3]) =>
    reportRemediationDone(
      { itemId: 'rem-1', evidenceIds },
      { actor, role: 'CO' },
      new Map([
        ['e-1', { state: 'ACCEPTED' as const }],
        ['e-2', { state: 'SUBMITTED' as const }],
      ]),
      state,
    );
const underWay = [itemPlanned({}), itemStarted()];

describe('report remediation done', () => {
  it('names accepted evidence', () => {
    given(remediation, ...underWay)
      .when(report(['e-1']))
      .then(itemDone());
  });

  it('REM-4 row 24: none, or one not accepted, is not enough', () => {
    given(remediation, ...underWay)
      .when(report([]))
      .thenRefused('EVIDENCE_REQUIRED', { rule: 'REM-4' });
    given(remediation, ...underWay)
      .when(report(['e-1', 'e-2']))
      .thenRefused('EVIDENCE_REQUIRED');
    given(remediation, ...underWay)
      .when(report(['e-9']))
      .thenRefused('EVIDENCE_REQUIRED');
  });

  it('only own work under way', () => {
    given(remediation, ...underWay)
      .when(report(['e-1'], 'p-04'))
      .thenRefused('FORBIDDEN_ROLE');
    given(remediation, itemPlanned({}))
      .when(report(['e-1']))
      .thenRefused('REMEDIATION_INVALID_STATE');
  });
});
