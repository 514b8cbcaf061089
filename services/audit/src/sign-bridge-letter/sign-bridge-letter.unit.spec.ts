import { describe, it } from '@jest/globals';
import type { Fact } from '@attestry/contracts';
import type { Role } from '@attestry/service-kit';
import { given, projected } from '@attestry/testing';
import {
  DEGRADED,
  letterDrafted,
  letterLapsed,
  letterSigned,
  REVISED,
  typeTwo,
} from '../bridge-letter/bridge-letter.examples.js';
import type { BridgeLetterState } from '../bridge-letter/bridge-letter.js';
import { bridgeLetter } from '../bridge-letter/bridge-letter.js';
import { letterDigest } from '../bridge-letter/letter-digest.js';
import { bridgeLetterView } from '../bridge-letter-details/bridge-letter.projection.js';
import type { Known } from './sign-bridge-letter.js';
import { signBridgeLetter } from './sign-bridge-letter.js';

const NOW = '2026-09-15T10:00:00.000Z';
const KNOWN: Known = { reports: [typeTwo()], changes: [DEGRADED, REVISED], signed: [] };
const digestOf = ({ data }: Fact<'BridgeLetterDrafted.v1'>): string => letterDigest(data);
const sign =
  (known: Partial<Known> = {}, roles: Role[] = ['TO'], now = NOW) =>
  (state: BridgeLetterState) =>
    signBridgeLetter({ letterId: 'bl-1' }, { actor: 'p-01', roles, now }, state, { ...KNOWN, ...known });
const other = projected(bridgeLetterView, letterDrafted({ letterId: 'bl-0' }), letterSigned({ letterId: 'bl-0' }));

describe('sign bridge letter', () => {
  it('8.9 management signs the two changes, over a digest of all that is said', () => {
    given(bridgeLetter, letterDrafted())
      .when(sign())
      .then(letterSigned({ digest: digestOf(letterDrafted()) }));
  });

  it('BRG-4 row 69: never by somebody who also holds an auditor role', () => {
    for (const role of ['AL', 'AU'] as const)
      given(bridgeLetter, letterDrafted())
        .when(sign({}, ['TO', role]))
        .thenRefused('FORBIDDEN_ROLE', { rule: 'BRG-4' });
  });

  it('BRG-2 BRG-3 what no longer stands is not signed: another report, a change learned of since', () => {
    const late = { ...DEGRADED, eventId: 'evt-3', validFrom: '2026-08-01T00:00:00.000Z' };
    given(bridgeLetter, letterDrafted())
      .when(sign({ changes: [late, DEGRADED, REVISED] }))
      .thenRefused('BRIDGE_CHANGES_INCOMPLETE', { rule: 'BRG-3', missing: ['evt-3'] });
    given(bridgeLetter, letterDrafted())
      .when(sign({ reports: [typeTwo({ state: 'SUPERSEDED' })] }))
      .thenRefused('BRIDGE_BASE_INVALID', { rule: 'BRG-2' });
  });

  it('BRG-5 one in force at a time; one whose time is over does not count, whether or not that was told', () => {
    given(bridgeLetter, letterDrafted())
      .when(sign({ signed: [...other.values()] }))
      .thenRefused('BRIDGE_ALREADY_ACTIVE', { rule: 'BRG-5', letterId: 'bl-0' });
    given(bridgeLetter, letterDrafted())
      .when(sign({ signed: [...other.values()] }, ['TO'], '2026-12-15T00:00:00.000Z'))
      .then(letterSigned({ digest: digestOf(letterDrafted()) }));
  });

  it('a draft, once', () => {
    given(bridgeLetter, letterDrafted(), letterSigned()).when(sign()).thenRefused('BRIDGE_LETTER_INVALID_STATE');
    given(bridgeLetter, letterDrafted(), letterSigned(), letterLapsed())
      .when(sign())
      .thenRefused('BRIDGE_LETTER_INVALID_STATE');
    given(bridgeLetter).when(sign()).thenRefused('NOT_FOUND');
  });
});
