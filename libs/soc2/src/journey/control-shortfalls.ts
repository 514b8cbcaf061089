import type { ControlFacts } from '../control/health.js';

/** What a control lacks to be healthy (4.2), in the order in which it is mended. */
export const SHORTFALLS = [
  'NO_OWNER',
  'DESIGN_NOT_APPROVED',
  'NOT_IMPLEMENTED',
  'DEGRADED',
  'MONITOR_FAILS',
  'NO_FRESH_EVIDENCE',
] as const;
export type Shortfall = (typeof SHORTFALLS)[number];

const lacks: Record<Shortfall, (facts: ControlFacts) => boolean> = {
  NO_OWNER: ({ hasOwner }) => !hasOwner,
  DESIGN_NOT_APPROVED: ({ state }) => state === 'DRAFT',
  NOT_IMPLEMENTED: ({ implementation }) => !['IMPLEMENTED', 'DEGRADED'].includes(implementation),
  DEGRADED: ({ implementation }) => implementation === 'DEGRADED',
  MONITOR_FAILS: ({ openMonitorFailure }) => openMonitorFailure,
  NO_FRESH_EVIDENCE: ({ evidence }) => evidence !== 'FRESH' && evidence !== 'EXPIRING',
};

/** Empty exactly when the control is healthy; a retired control lacks nothing any more. */
export const controlShortfalls = (facts: ControlFacts): Shortfall[] =>
  facts.state === 'RETIRED' ? [] : SHORTFALLS.filter((one) => lacks[one](facts));
