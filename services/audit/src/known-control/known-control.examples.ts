import type { KnownControl } from './known-control.projection.js';

/** A control for specs: active, owned, implemented, primary for CC6.1. */
export const knownControlDoc = (change: Partial<KnownControl> = {}): KnownControl => {
  const { mappings = [{ criterion: 'CC6.1', role: 'PRIMARY' as const }] } = change;
  return {
    id: 'c-1',
    promise: { code: 'TF-01', frequency: 'QUARTERLY' },
    version: 1,
    approved: true,
    ownerRef: 'p-03',
    people: ['p-03'],
    mappings,
    criteria: mappings.map(({ criterion }) => criterion),
    implementation: 'IMPLEMENTED',
    frozen: {},
    ...change,
  };
};
