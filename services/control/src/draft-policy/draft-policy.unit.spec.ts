import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { policy } from '../policy/policy.js';
import { drafted } from '../policy/policy.examples.js';
import { draftPolicy } from './draft-policy.js';

const draft = (title: string, content: string) => (state: Parameters<typeof draftPolicy>[2]) =>
  draftPolicy({ title, content }, 'pol-1', state);

describe('draft policy', () => {
  it('starts as version 1', () => {
    given(policy).when(draft('Access', 'Access is given by need.')).then(drafted());
  });

  it('is drafted once, and says something', () => {
    given(policy, drafted()).when(draft('Access', 'Again.')).thenRefused('ALREADY_EXISTS');
    given(policy).when(draft('Access', ' ')).thenRefused('VALIDATION_FAILED');
    given(policy).when(draft('', 'Text.')).thenRefused('VALIDATION_FAILED');
  });
});
