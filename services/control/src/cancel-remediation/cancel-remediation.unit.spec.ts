import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { remediation } from '../remediation/remediation.js';
import { itemCancelled, itemPlanned } from '../remediation/remediation.examples.js';
import { cancelRemediation } from './cancel-remediation.js';

const cancel = (reason: string) => (state: Parameters<typeof cancelRemediation>[1]) =>
  cancelRemediation({ itemId: 'rem-1', reason }, state);

describe('cancel remediation', () => {
  it('cancels open work with a reason', () => {
    given(remediation, itemPlanned({})).when(cancel('Done by another item.')).then(itemCancelled());
    given(remediation, itemPlanned({})).when(cancel('')).thenRefused('REASON_REQUIRED');
  });

  it('REM-5 row 26: not an item born from a deviation', () => {
    given(remediation, itemPlanned({ source: 'DEVIATION' }))
      .when(cancel('Too much work.'))
      .thenRefused('REMEDIATION_FROM_DEVIATION');
  });

  it('once', () => {
    given(remediation, itemPlanned({}), itemCancelled())
      .when(cancel('Again.'))
      .thenRefused('REMEDIATION_INVALID_STATE');
  });
});
