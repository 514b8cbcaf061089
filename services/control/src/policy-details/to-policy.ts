import { DUE_STEPS, dueStepAt } from '@attestry/soc2';
import { present } from '../shape/present.js';
import type { PolicyDoc } from './policy.projection.js';
import { acceptedBy, inForceAt } from './policy.projection.js';
import type { PolicyType } from './policy.type.js';

/** How the review of a version stands at an instant: CM hears of it 30 days before its day (4.12). */
const reviewStanding = (reviewBy: string, at: string): string => {
  const [soon, over] = DUE_STEPS.POLICY_REVIEW.map((step) => dueStepAt(reviewBy, step));
  if (over && over <= at) return 'OVERDUE';
  return soon && soon <= at ? 'DUE_SOON' : 'CURRENT';
};

/** A policy as it is shown at an instant, with who of the people inside still has to accept it. */
export const toPolicy = (doc: PolicyDoc, inside: readonly string[], at: string): PolicyType => {
  const { published: _, acceptances: __, controlIds, ...shown } = doc;
  const inForce = inForceAt(doc, at);
  const shownInForce = inForce && { ...inForce, review: reviewStanding(inForce.reviewBy, at) };
  const accepted = acceptedBy(doc, at);
  const missing = inForce ? inside.filter((person) => !accepted.has(person)).length : 0;
  return {
    ...shown,
    controlIds: [...controlIds],
    ...present({ inForce: shownInForce }),
    accepted: accepted.size,
    missing,
  };
};
