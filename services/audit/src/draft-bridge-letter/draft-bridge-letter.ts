import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, requireText } from '@attestry/service-kit';
import type { BridgeChange } from '../bridge-letter/bridge-change.projection.js';
import type { BridgeBase } from '../bridge-letter/bridge-base.js';
import type { BridgeLetterState } from '../bridge-letter/bridge-letter.js';
import { changesIncomplete } from '../bridge-letter/bridge-letter.errors.js';
import type { DraftBridgeLetterInput } from './draft-bridge-letter.command.js';

/** What the rules found before the letter is written. */
export interface Bridge {
  readonly letterId: string;
  readonly base: BridgeBase;
  /** Day after the period, as `requireReach` gives it (BRG-1). */
  readonly from: string;
  /** Every change of the time it speaks of. */
  readonly changes: readonly BridgeChange[];
}

/** BRG-3: who names the changes names all of them. */
const requireAll = (seen: readonly string[], changes: readonly BridgeChange[]): void => {
  const missing = changes.map(({ eventId }) => eventId).filter((eventId) => !seen.includes(eventId));
  if (missing.length > 0) throw changesIncomplete(missing);
};

/** Drafts the letter: from the day after the period (BRG-1), with every change that the log knows (BRG-3). */
export const draftBridgeLetter = (
  { through, words, eventIds }: DraftBridgeLetterInput,
  state: BridgeLetterState,
  { letterId, base, from, changes }: Bridge,
): Fact<'BridgeLetterDrafted.v1'>[] => {
  if (words) requireText('words', words);
  if (state.is !== 'ABSENT') throw alreadyExists('a bridge letter', letterId);
  if (eventIds) requireAll(eventIds, changes);
  const { reportId, engagementId } = base;
  const content = { letterId, engagementId, reportId, from, through, changes: [...changes] };
  return [fact('BridgeLetterDrafted.v1', { ...content, ...(words ? { words } : {}) })];
};
