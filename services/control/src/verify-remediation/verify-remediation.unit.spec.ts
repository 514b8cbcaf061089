import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { remediation } from '../remediation/remediation.js';
import { itemDone, itemPlanned, itemStarted, itemVerified, REPORTER } from '../remediation/remediation.examples.js';
import { verifyRemediation } from './verify-remediation.js';

const verify = (actor: string) => (state: Parameters<typeof verifyRemediation>[2]) =>
  verifyRemediation({ itemId: 'rem-1' }, { actor }, state);
const done = [itemPlanned({}), itemStarted(), itemDone()];

describe('verify remediation', () => {
  it('another person verifies', () => {
    given(remediation, ...done)
      .when(verify('p-02'))
      .then(itemVerified());
  });

  it('REM-3 D3 row 25: the reporter does not', () => {
    given(remediation, ...done)
      .when(verify(REPORTER))
      .thenRefused('SEPARATION_OF_DUTIES', { rule: 'REM-3' });
  });

  it('only what was reported done', () => {
    given(remediation, itemPlanned({})).when(verify('p-02')).thenRefused('REMEDIATION_INVALID_STATE');
    given(remediation).when(verify('p-02')).thenRefused('NOT_FOUND');
  });
});
