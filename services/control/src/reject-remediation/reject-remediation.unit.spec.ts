import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { remediation } from '../remediation/remediation.js';
import { itemDone, itemPlanned, itemRejected, itemStarted } from '../remediation/remediation.examples.js';
import { rejectRemediation } from './reject-remediation.js';

const reject = (reason: string) => (state: Parameters<typeof rejectRemediation>[1]) =>
  rejectRemediation({ itemId: 'rem-1', reason }, state);

describe('reject remediation', () => {
  it('sends reported work back', () => {
    given(remediation, itemPlanned({}), itemStarted(), itemDone())
      .when(reject('Half of it is open.'))
      .then(itemRejected());
  });

  it('needs a reason and reported work', () => {
    given(remediation, itemPlanned({}), itemStarted(), itemDone()).when(reject('')).thenRefused('REASON_REQUIRED');
    given(remediation, itemPlanned({})).when(reject('Open.')).thenRefused('REMEDIATION_INVALID_STATE');
  });
});
