import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { DomainError, requireReason } from '@attestry/service-kit';
import type { Family } from '@attestry/soc2';
import { REQUIRED_FAMILIES } from '@attestry/soc2';
import type { JourneyState } from '../journey/journey.js';
import { requireUnderWay } from '../journey/journey.errors.js';
import type { ReasonFamilyInput } from './reason-family.command.js';

const requireFamily = (word: string): Family => {
  const known = REQUIRED_FAMILIES.find((one) => one === word);
  if (!known) throw new DomainError('VALIDATION_FAILED', `A family is one of ${REQUIRED_FAMILIES.join(', ')}.`);
  return known;
};

/** Records why a family that step 3 asks for has no control (S14, S40). */
export const reasonFamily = (
  { engagementId, family: word, reason }: ReasonFamilyInput,
  state: JourneyState,
): Fact<'FamilyReasoned.v1'>[] => {
  const family = requireFamily(word);
  requireUnderWay(state, engagementId);
  requireReason('S14', `Doing without ${family}`, reason);
  return [fact('FamilyReasoned.v1', { journeyId: engagementId, family, reason })];
};
