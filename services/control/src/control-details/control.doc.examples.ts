import type { ControlDoc } from './control.projection.js';

export interface DocExample extends Partial<Omit<ControlDoc, 'mappings' | 'criteria'>> {
  readonly primary?: readonly string[];
  readonly compensating?: readonly string[];
}

/** A control document for specs: active and owned, serving the criteria named. */
export const controlDoc = ({ primary = [], compensating = [], ...change }: DocExample): ControlDoc => ({
  id: 'c-1',
  code: 'TF-13',
  title: 'Access removed after leaving',
  text: 'Access is removed within 24 hours after leaving.',
  nature: 'PREVENTIVE',
  frequency: 'ANNUAL',
  family: 'ACCESS_CONTROL',
  stage: 'STARTUP',
  definedAt: '2026-01-01T00:00:00.000Z',
  state: 'ACTIVE',
  version: 1,
  versions: [],
  ownerRef: 'p-03',
  activeFrom: '2026-01-01T00:00:00.000Z',
  mappings: [
    ...primary.map((criterion) => ({ criterion, role: 'PRIMARY' as const })),
    ...compensating.map((criterion) => ({ criterion, role: 'COMPENSATING' as const })),
  ],
  criteria: [...primary, ...compensating],
  frozenFor: [],
  implementation: 'NONE',
  changes: [],
  performances: { performed: 0, late: 0, deviated: 0, missed: 0 },
  ...change,
});
