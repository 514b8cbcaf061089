import { view } from '@attestry/service-kit';
import type { Frequency } from '@attestry/soc2';

/** What this service must know of a control: its frequency decides how long its evidence stays fresh, its mapping whom it serves. */
export interface KnownControl {
  readonly id: string;
  readonly code: string;
  /** Control of the library it was taken from. */
  readonly templateId?: string;
  readonly frequency: Frequency;
  readonly criteria: readonly string[];
}

export const knownControl = view<KnownControl>()({
  name: 'known-control',
  on: ['ControlDefined.v1', 'ControlMapped.v1', 'ControlUnmapped.v1'],
  key: (fact) => fact.data.controlId,
  fold: (doc, fact) => {
    if (fact.type === 'ControlDefined.v1') {
      const { controlId: id, code, frequency, templateId } = fact.data;
      return { id, code, frequency, criteria: [], ...(templateId === undefined ? {} : { templateId }) };
    }
    if (!doc) return undefined;
    const { criterion } = fact.data;
    const others = doc.criteria.filter((code) => code !== criterion);
    return { ...doc, criteria: fact.type === 'ControlMapped.v1' ? [...others, criterion] : others };
  },
});
