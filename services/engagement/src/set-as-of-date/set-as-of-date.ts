import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { datesDoNotFit, requireDatesOpen, requireDay } from '../engagement/engagement.errors.js';
import type { EngagementState } from '../engagement/engagement.js';
import { requireAfter, requireFreeDate } from '../engagement/other-cycles.js';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import type { SetAsOfDateInput } from './set-as-of-date.command.js';

/** Sets the day a Type 1 speaks of (ENG-1, 3, 5, 6). */
export const setAsOfDate = (
  { engagementId, date }: SetAsOfDateInput,
  state: EngagementState,
  others: readonly EngagementDoc[],
  predecessor: EngagementState,
): Fact<'AsOfDateSet.v1'>[] => {
  requireDay('date', date);
  const { decision, asOfDate } = requireDatesOpen(state, engagementId);
  if (decision?.type !== 'TYPE_1') throw datesDoNotFit(decision?.type, 'TYPE_1');
  requireAfter(predecessor, date);
  requireFreeDate(engagementId, date, others);
  return asOfDate === date ? [] : [fact('AsOfDateSet.v1', { engagementId, asOfDate: date })];
};
