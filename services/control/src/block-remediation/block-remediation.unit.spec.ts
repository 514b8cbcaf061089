import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { remediation } from '../remediation/remediation.js';
import { itemBlocked, itemPlanned } from '../remediation/remediation.examples.js';
import { blockRemediation } from './block-remediation.js';

const block =
  (reason: string, actor = 'p-03') =>
  (state: Parameters<typeof blockRemediation>[2]) =>
    blockRemediation({ itemId: 'rem-1', reason }, { actor, role: 'CO' }, state);

describe('block remediation', () => {
  it('says why work cannot go on', () => {
    given(remediation, itemPlanned({})).when(block('Waiting for a vendor.')).then(itemBlocked());
  });

  it('needs a reason, and is for own work under way', () => {
    given(remediation, itemPlanned({})).when(block(' ')).thenRefused('REASON_REQUIRED');
    given(remediation, itemPlanned({})).when(block('No.', 'p-04')).thenRefused('FORBIDDEN_ROLE');
    given(remediation, itemPlanned({}), itemBlocked()).when(block('No.')).thenRefused('REMEDIATION_INVALID_STATE');
  });
});
