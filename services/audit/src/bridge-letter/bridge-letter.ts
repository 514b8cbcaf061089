import type { EventData, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type BridgeLetterFact = RecordedOf<
  'BridgeLetterDrafted.v1' | 'BridgeLetterSigned.v1' | 'BridgeLetterLapsed.v1' | 'BridgeLetterRevoked.v1'
>;

/** What a letter says, from its draft on; it never changes. */
export type LetterContent = EventData<'BridgeLetterDrafted.v1'>;

/** Management's word on the time after a report's period (domain 2.25). */
export type BridgeLetterState =
  | { readonly is: 'ABSENT' }
  | { readonly is: 'DRAFT' | 'SIGNED' | 'LAPSED' | 'REVOKED'; readonly content: LetterContent };

const move = (state: BridgeLetterState, is: 'SIGNED' | 'LAPSED' | 'REVOKED'): BridgeLetterState =>
  state.is === 'ABSENT' ? state : { ...state, is };

const evolve = (state: BridgeLetterState, fact: BridgeLetterFact): BridgeLetterState => {
  switch (fact.type) {
    case 'BridgeLetterDrafted.v1':
      return { is: 'DRAFT', content: fact.data };
    case 'BridgeLetterSigned.v1':
      return move(state, 'SIGNED');
    case 'BridgeLetterLapsed.v1':
      return move(state, 'LAPSED');
    case 'BridgeLetterRevoked.v1':
      return move(state, 'REVOKED');
    default:
      return unknownFact(fact);
  }
};

export const bridgeLetter: Aggregate<BridgeLetterState, BridgeLetterFact> = {
  kind: 'bridge-letter',
  initial: { is: 'ABSENT' },
  evolve,
};
