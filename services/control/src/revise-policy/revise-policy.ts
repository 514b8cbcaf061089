import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound, requireText } from '@attestry/service-kit';
import { textDigest } from '../control/text-digest.js';
import type { PolicyState } from '../policy/policy.js';
import { present } from '../shape/present.js';
import type { RevisePolicyInput } from './revise-policy.command.js';

/** Writes the next version; what is published stays in force (domain 2.9). */
export const revisePolicy = (input: RevisePolicyInput, state: PolicyState): Fact<'PolicyRevised.v1'>[] => {
  const { policyId, content, title, controlIds } = input;
  requireText('content', content);
  if (title) requireText('title', title, 200);
  if (state.is === 'ABSENT') throw notFound('policy', policyId);
  if (state.is !== 'DRAFT' && state.is !== 'PUBLISHED') throw invalidState('POLICY', state.is, ['DRAFT', 'PUBLISHED']);
  const draft = { policyId, version: state.version + 1, content, contentDigest: textDigest(content) };
  return [fact('PolicyRevised.v1', { ...draft, ...present({ title, controlIds }) })];
};
