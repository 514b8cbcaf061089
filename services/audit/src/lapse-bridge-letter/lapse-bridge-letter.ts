import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { bridgeLapsesOn, startOfDay } from '@attestry/soc2';
import type { BridgeLetterState } from '../bridge-letter/bridge-letter.js';
import { lapseNotDue, requireLetter } from '../bridge-letter/bridge-letter.errors.js';
import type { LapseBridgeLetterInput } from './lapse-bridge-letter.command.js';

/** BRG-6: a signed letter lapses three months after its last day, or with the event that a reaction names. */
export const lapseBridgeLetter = (
  { letterId, cause }: Pick<LapseBridgeLetterInput, 'letterId' | 'cause'>,
  { now }: Pick<CommandContext, 'now'>,
  state: BridgeLetterState,
): Fact<'BridgeLetterLapsed.v1'>[] => {
  if (state.is === 'LAPSED') return [];
  const { engagementId, through } = requireLetter(letterId, state, 'SIGNED');
  const ids = { letterId, ...(engagementId ? { engagementId } : {}) };
  if (cause) return [fact('BridgeLetterLapsed.v1', { ...ids, reasonCode: cause })];
  const effectiveAt = startOfDay(bridgeLapsesOn(through));
  if (now < effectiveAt) throw lapseNotDue(effectiveAt);
  return [fact('BridgeLetterLapsed.v1', { ...ids, reasonCode: 'TERM_ENDED' }, { effectiveAt })];
};
