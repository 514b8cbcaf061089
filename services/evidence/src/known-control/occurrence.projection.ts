import { view } from '@attestry/service-kit';

/** An occurrence of a control: performed, with its proof, or missed; keys are `<control>/<occurrence>`. */
export interface OccurrenceDoc {
  readonly id: string;
  readonly controlId: string;
  readonly key: string;
  readonly at: string;
  readonly evidenceId?: string;
}

export const occurrenceView = view<OccurrenceDoc>()({
  name: 'occurrence',
  on: ['ControlPerformed.v1', 'ControlOccurrenceMissed.v1'],
  key: ({ data }) => `${data.controlId}/${data.occurrenceKey}`,
  fold: (doc, fact, id) => {
    const { controlId, occurrenceKey: key } = fact.data;
    if (fact.type === 'ControlOccurrenceMissed.v1') return doc ?? { id, controlId, key, at: fact.data.windowEnd };
    const { performedAt: at, evidenceId } = fact.data;
    return { id, controlId, key, at, evidenceId };
  },
});
