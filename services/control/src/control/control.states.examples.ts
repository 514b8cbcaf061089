import type { ControlState, ControlTerms } from './control.js';

const TERMS: ControlTerms = {
  code: 'TF-13',
  frequency: 'PER_OCCURRENCE',
  version: 1,
  mappings: { 'CC6.2': 'PRIMARY' },
  ownerRef: 'p-03',
  frozenFor: [],
};

/** States of a control for specs of what is done about it; the owner is p-03. */
export const activeControl = (change: Partial<ControlTerms>): ControlState => ({ is: 'ACTIVE', ...TERMS, ...change });
export const ACTIVE_CONTROL: ControlState = activeControl({});
export const DRAFT_CONTROL: ControlState = { is: 'DRAFT', ...TERMS };
export const RETIRED_CONTROL = { is: 'RETIRED', ...TERMS, retiredFrom: '2026-02-01T00:00:00.000Z' } as const;
