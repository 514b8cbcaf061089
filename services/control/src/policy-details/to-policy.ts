import { present } from '../shape/present.js';
import type { PolicyDoc } from './policy.projection.js';
import { acceptedBy, inForceAt } from './policy.projection.js';
import type { PolicyType } from './policy.type.js';

/** A policy as it is shown at an instant, with who of the people inside still has to accept it. */
export const toPolicy = (doc: PolicyDoc, inside: readonly string[], at: string): PolicyType => {
  const { published: _, acceptances: __, controlIds, ...shown } = doc;
  const inForce = inForceAt(doc, at);
  const accepted = acceptedBy(doc, at);
  const missing = inForce ? inside.filter((person) => !accepted.has(person)).length : 0;
  return { ...shown, controlIds: [...controlIds], ...present({ inForce }), accepted: accepted.size, missing };
};
