import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { letterDrafted, letterLapsed, letterRevoked, letterSigned } from '../bridge-letter/bridge-letter.examples.js';
import type { BridgeLetterState } from '../bridge-letter/bridge-letter.js';
import { bridgeLetter } from '../bridge-letter/bridge-letter.js';
import { revokeBridgeLetter } from '../revoke-bridge-letter/revoke-bridge-letter.js';
import { lapseBridgeLetter } from './lapse-bridge-letter.js';

const SIGNED = [letterDrafted(), letterSigned()];
const TERM = '2026-12-15T00:00:00.000Z';
const lapse = (now: string, cause?: 'NEXT_REPORT' | 'REPORT_RECALLED') => (state: BridgeLetterState) =>
  lapseBridgeLetter({ letterId: 'bl-1', ...(cause ? { cause } : {}) }, { now }, state);
const REASON = 'A change was described wrongly.';
const revoke =
  (reason = REASON) =>
  (state: BridgeLetterState) =>
    revokeBridgeLetter({ letterId: 'bl-1', reason }, state);

describe('end of a bridge letter', () => {
  it('BRG-6 three months after its last day, as of then also when the timer is late', () => {
    given(bridgeLetter, ...SIGNED)
      .when(lapse('2026-12-14T23:59:59.999Z'))
      .thenRefused('BRIDGE_NOT_DUE', { rule: 'BRG-6', from: TERM });
    given(bridgeLetter, ...SIGNED)
      .when(lapse(TERM))
      .then(letterLapsed('TERM_ENDED', TERM));
    given(bridgeLetter, ...SIGNED)
      .when(lapse('2026-12-20T08:00:00.000Z'))
      .then(letterLapsed('TERM_ENDED', TERM));
  });

  it('BRG-6 earlier with the next report, or with the recall of its own', () => {
    for (const cause of ['NEXT_REPORT', 'REPORT_RECALLED'] as const)
      given(bridgeLetter, ...SIGNED)
        .when(lapse('2026-10-01T00:00:00.000Z', cause))
        .then(letterLapsed(cause));
  });

  it('BRG-6 once, and only a signed one', () => {
    given(bridgeLetter, ...SIGNED, letterLapsed())
      .when(lapse(TERM))
      .thenNothing();
    given(bridgeLetter, letterDrafted()).when(lapse(TERM)).thenRefused('BRIDGE_LETTER_INVALID_STATE');
    given(bridgeLetter, ...SIGNED, letterRevoked(REASON))
      .when(lapse(TERM))
      .thenRefused('BRIDGE_LETTER_INVALID_STATE');
  });

  it('2.25 revoked by management with a reason, while it is signed', () => {
    given(bridgeLetter, ...SIGNED)
      .when(revoke())
      .then(letterRevoked(REASON));
    given(bridgeLetter, ...SIGNED)
      .when(revoke('wrong'))
      .thenRefused('REASON_REQUIRED');
    given(bridgeLetter, letterDrafted()).when(revoke()).thenRefused('BRIDGE_LETTER_INVALID_STATE');
    given(bridgeLetter, ...SIGNED, letterLapsed())
      .when(revoke())
      .thenRefused('BRIDGE_LETTER_INVALID_STATE');
    given(bridgeLetter).when(revoke()).thenRefused('NOT_FOUND');
  });
});
