import type { Frequency } from '@attestry/soc2';
import type { ControlPromise } from './control-promise.js';
import type { ControlState, ControlTerms } from './control.js';

const PROMISE: ControlPromise = {
  title: 'Access removed after leaving',
  text: 'Access is removed within 24 hours after leaving.',
  nature: 'PREVENTIVE',
  frequency: 'PER_OCCURRENCE',
  family: 'ACCESS_CONTROL',
  stage: 'STARTUP',
};

const TERMS: ControlTerms = {
  code: 'TF-13',
  promise: PROMISE,
  frequencies: ['PER_OCCURRENCE'],
  version: 1,
  versionFrom: '2026-01-01T00:00:00.000Z',
  mappings: { 'CC6.2': 'PRIMARY' },
  ownerRef: 'p-03',
  frozenFor: [],
};

/** States of a control for specs of what is done about it; the owner is p-03. */
export const activeControl = (change: Partial<ControlTerms>): ControlState => ({ is: 'ACTIVE', ...TERMS, ...change });
/** An active control that operates this often, and did since it was defined. */
export const controlOperating = (frequency: Frequency): ControlState =>
  activeControl({ promise: { ...PROMISE, frequency }, frequencies: [frequency] });
export const ACTIVE_CONTROL: ControlState = activeControl({});
export const DRAFT_CONTROL: ControlState = { is: 'DRAFT', ...TERMS };
export const RETIRED_CONTROL = { is: 'RETIRED', ...TERMS, retiredFrom: '2026-02-01T00:00:00.000Z' } as const;
