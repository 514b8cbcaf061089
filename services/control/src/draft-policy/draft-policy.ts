import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, requireText } from '@attestry/service-kit';
import { textDigest } from '../control/text-digest.js';
import type { PolicyState } from '../policy/policy.js';
import { present } from '../shape/present.js';
import type { DraftPolicyInput } from './draft-policy.command.js';

/** Drafts version 1; whoever does is its author (POL-1). */
export const draftPolicy = (
  input: DraftPolicyInput,
  policyId: string,
  state: PolicyState,
): Fact<'PolicyDrafted.v1'>[] => {
  const { title, content, code, controlIds } = input;
  requireText('title', title, 200);
  requireText('content', content);
  if (state.is !== 'ABSENT') throw alreadyExists('policy', policyId);
  const draft = { policyId, version: 1, title, content, contentDigest: textDigest(content) };
  return [fact('PolicyDrafted.v1', { ...draft, ...present({ code, controlIds }) })];
};
