import type { ControlDoc } from '../control-details/control.projection.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import { scopeInForce } from '../known-engagement/known-engagement.projection.js';

const primaries = ({ mappings }: Pick<ControlDoc, 'mappings'>): string[] =>
  mappings.filter(({ role }) => role === 'PRIMARY').map(({ criterion }) => criterion);

/** Criteria in the scope of a running engagement that only this control serves as an active primary (CTL-8). */
export const solelyServed = (
  controlId: string,
  controls: readonly ControlDoc[],
  engagements: readonly KnownEngagement[],
): string[] => {
  const inScope = new Set(engagements.flatMap((engagement) => scopeInForce(engagement)?.criteria ?? []));
  const others = controls.filter(({ id, state }) => id !== controlId && state === 'ACTIVE');
  const served = new Set(others.flatMap(primaries));
  const own = controls.filter(({ id }) => id === controlId).flatMap(primaries);
  return own.filter((criterion) => inScope.has(criterion) && !served.has(criterion));
};
