import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

const ids = { sampleId: 'pop-1', auditId: 'aud-1', testId: 't-1' };

/** Facts for specs: a valid example, changed where a case needs it. */
export const drawn = (change: Partial<EventData<'SampleDrawn.v1'>> = {}): Fact<'SampleDrawn.v1'> =>
  fact('SampleDrawn.v1', {
    ...ids,
    populationId: 'pop-1',
    seed: '5'.repeat(64),
    nonce: 'nonce-1',
    sizeRule: 'PER_OCCURRENCE:BASE',
    risk: 'BASE',
    n: 2,
    items: ['I-1', 'I-2'],
    ...change,
  });

export const extended = (...added: string[]): Fact<'SampleExtended.v1'> =>
  fact('SampleExtended.v1', { ...ids, added, reason: 'One deviation was found; rule C6.' });
