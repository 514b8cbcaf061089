import type { EventData } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';

export interface Extension {
  readonly added: readonly string[];
  readonly reason: string;
}

export interface Replacement {
  readonly removed: string;
  readonly added: string;
  readonly reason: string;
}

/** A sample with all that is needed to draw it again; keys are sample ids, which are population ids. */
export interface SampleDoc extends Omit<EventData<'SampleDrawn.v1'>, 'sampleId' | 'items'> {
  readonly id: string;
  /** As first drawn, in the order of the draw. */
  readonly drawn: readonly string[];
  readonly extensions: readonly Extension[];
  readonly replacements: readonly Replacement[];
  /** Items to test now. */
  readonly items: readonly string[];
  readonly drawnAt: string;
}

const replace = (items: readonly string[], { removed, added }: Replacement): string[] =>
  items.map((item) => (item === removed ? added : item));

export const sampleFile = view<SampleDoc>()({
  name: 'sample-file',
  observers: false,
  on: ['SampleDrawn.v1', 'SampleExtended.v1', 'SampleItemReplaced.v1'],
  key: (fact) => fact.data.sampleId,
  fold: (doc, fact) => {
    if (fact.type === 'SampleDrawn.v1') {
      const { sampleId: id, items, ...draw } = fact.data;
      return { id, ...draw, drawn: items, items, extensions: [], replacements: [], drawnAt: fact.recordedAt };
    }
    // Facts of one sample arrive in order, so its draw comes first.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'SampleExtended.v1': {
        const { added, reason } = fact.data;
        return { ...doc, items: [...doc.items, ...added], extensions: [...doc.extensions, { added, reason }] };
      }
      case 'SampleItemReplaced.v1': {
        const { removed, added, reason } = fact.data;
        const replacement = { removed, added, reason };
        const replacements = [...doc.replacements, replacement];
        return { ...doc, items: replace(doc.items, replacement), replacements };
      }
      default:
        return unknownFact(fact);
    }
  },
});
