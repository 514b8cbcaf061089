import type { EventData, RecordedOf } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import { bridgeLapsesOn, dayOf, startOfDay } from '@attestry/soc2';
import type { LetterContent } from '../bridge-letter/bridge-letter.js';

type End = EventData<'BridgeLetterLapsed.v1'>['reasonCode'];

/** A bridge letter; keys are letter ids. */
export interface BridgeLetterDoc extends Omit<LetterContent, 'letterId'> {
  readonly id: string;
  readonly state: 'DRAFT' | 'SIGNED' | 'LAPSED' | 'REVOKED';
  readonly lapsesOn: string;
  readonly signature?: { readonly signatoryRef: string; readonly signedOn: string; readonly digest: string };
  readonly endedBy?: End;
  readonly reason?: string;
  /** When it lapses by itself, while it is signed. */
  readonly dueAt?: string;
}

const drafted = ({ letterId: id, ...content }: LetterContent): BridgeLetterDoc => ({
  ...{ id, ...content, state: 'DRAFT', lapsesOn: bridgeLapsesOn(content.through) },
});

const signed = (doc: BridgeLetterDoc, { data, effectiveAt }: RecordedOf<'BridgeLetterSigned.v1'>): BridgeLetterDoc => {
  const { signatoryRef, digest } = data;
  const signature = { signatoryRef, signedOn: dayOf(effectiveAt), digest };
  return { ...doc, state: 'SIGNED', signature, dueAt: startOfDay(doc.lapsesOn) };
};

const ended = (
  { dueAt: _, ...doc }: BridgeLetterDoc,
  state: 'LAPSED' | 'REVOKED',
  { reasonCode, reason }: EventData<'BridgeLetterRevoked.v1'>,
): BridgeLetterDoc => ({ ...doc, state, endedBy: reasonCode, ...(reason ? { reason } : {}) });

export const bridgeLetterView = view<BridgeLetterDoc>()({
  name: 'bridge-letter',
  on: ['BridgeLetterDrafted.v1', 'BridgeLetterSigned.v1', 'BridgeLetterLapsed.v1', 'BridgeLetterRevoked.v1'],
  key: (fact) => fact.data.letterId,
  fold: (doc, fact) => {
    if (fact.type === 'BridgeLetterDrafted.v1') return drafted(fact.data);
    // One stream: the draft comes first.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'BridgeLetterSigned.v1':
        return signed(doc, fact);
      case 'BridgeLetterLapsed.v1':
        return ended(doc, 'LAPSED', fact.data);
      case 'BridgeLetterRevoked.v1':
        return ended(doc, 'REVOKED', fact.data);
      default:
        return unknownFact(fact);
    }
  },
});
