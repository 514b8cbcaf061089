import { DomainError, notFound } from '@attestry/service-kit';
import type { ExistingSample, SampleState } from './sample.js';

export const requireSample = (sampleId: string, state: SampleState): ExistingSample => {
  if (state.is === 'ABSENT') throw notFound('sample', sampleId);
  return state;
};

export const nonceNotCommitted = (): DomainError =>
  new DomainError('NONCE_NOT_COMMITTED', 'This is not the nonce whose digest was recorded before the freeze.', {
    rule: '4.7',
  });

export const tooSmall = (rule: number): DomainError =>
  new DomainError('SAMPLE_TOO_SMALL', `The rule asks for ${rule} items; fewer are refused.`, {
    rule: 'SMP-2',
    size: rule,
  });

export const exceedsPopulation = (available: number): DomainError =>
  new DomainError('SAMPLE_EXCEEDS_POPULATION', `Only ${available} items are there to take.`, {
    rule: 'SMP-2',
    available,
  });

export const alreadyDrawn = (sampleId: string): DomainError =>
  new DomainError('SAMPLE_ALREADY_DRAWN', 'A population has one sample; extend it instead.', {
    rule: 'SMP-6',
    sampleId,
  });

export const failedNotReplaceable = (itemKey: string): DomainError =>
  new DomainError('FAILED_ITEM_NOT_REPLACEABLE', 'An item that failed stays in the sample.', {
    rule: 'SMP-5',
    itemKey,
  });
