import { DomainError, invalidState, notFound } from '@attestry/service-kit';
import type { BridgeVerdict } from '@attestry/soc2';
import type { BridgeLetterState, LetterContent } from './bridge-letter.js';

export const baseInvalid = (reportId: string, why: string): DomainError =>
  new DomainError('BRIDGE_BASE_INVALID', `A bridge stands on the latest report, of Type 2 and valid: ${why}.`, {
    rule: 'BRG-2',
    reportId,
  });

type OutOfReach = Exclude<BridgeVerdict, 'FITS' | 'ENDS_BEFORE_IT_BEGINS'>;

const WORDS: Readonly<Record<OutOfReach, string>> = {
  BRIDGE_TOO_LONG: 'A bridge spans three months after the period at most',
  BRIDGE_DATE_IN_FUTURE: 'A bridge says what was, not what will be',
};

export const outOfReach = (verdict: OutOfReach, latest: string): DomainError =>
  new DomainError(verdict, `${WORDS[verdict]}: through ${latest}.`, { rule: 'BRG-1', latest });

export const endsBeforeItBegins = (earliest: string): DomainError =>
  new DomainError('VALIDATION_FAILED', `"through" is a day of the bridge: ${earliest} at the earliest.`, {
    rule: 'BRG-1',
    field: 'through',
    earliest,
  });

export const changesIncomplete = (missing: readonly string[]): DomainError =>
  new DomainError('BRIDGE_CHANGES_INCOMPLETE', 'The log holds changes that the letter does not name.', {
    rule: 'BRG-3',
    missing,
  });

export const alreadyActive = (letterId: string): DomainError =>
  new DomainError('BRIDGE_ALREADY_ACTIVE', `The letter ${letterId} is signed and in force.`, {
    rule: 'BRG-5',
    letterId,
  });

export const notManagement = (): DomainError =>
  new DomainError('FORBIDDEN_ROLE', 'The letter is management’s: nobody with an auditor’s role signs it.', {
    rule: 'BRG-4',
  });

export const lapseNotDue = (from: string): DomainError =>
  new DomainError('BRIDGE_NOT_DUE', `The letter does not lapse before ${from}.`, { rule: 'BRG-6', from });

/** What the letter says, while it is in the state wanted. */
export const requireLetter = (
  letterId: string,
  state: BridgeLetterState,
  wanted: 'DRAFT' | 'SIGNED',
): LetterContent => {
  if (state.is === 'ABSENT') throw notFound('bridge letter', letterId);
  if (state.is !== wanted) throw invalidState('BRIDGE_LETTER', state.is, [wanted]);
  return state.content;
};
