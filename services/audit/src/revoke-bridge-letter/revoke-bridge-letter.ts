import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { BridgeLetterState } from '../bridge-letter/bridge-letter.js';
import { requireLetter } from '../bridge-letter/bridge-letter.errors.js';
import { requiredReason } from '../shape/reason.js';
import type { RevokeBridgeLetterInput } from './revoke-bridge-letter.command.js';

const WHY_CHARACTERS = 20;

/** Management takes a signed letter back, and says why (2.25). */
export const revokeBridgeLetter = (
  { letterId, reason }: RevokeBridgeLetterInput,
  state: BridgeLetterState,
): Fact<'BridgeLetterRevoked.v1'>[] => {
  const { engagementId } = requireLetter(letterId, state, 'SIGNED');
  const why = requiredReason('2.25', 'Revoking a bridge letter', reason, WHY_CHARACTERS);
  const ids = { letterId, ...(engagementId ? { engagementId } : {}) };
  return [fact('BridgeLetterRevoked.v1', { ...ids, reasonCode: 'MANAGEMENT', reason: why })];
};
