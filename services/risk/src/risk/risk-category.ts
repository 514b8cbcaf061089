import type { RiskCategory } from './risk.js';

/** FRAUD is the one that the rules name (RAS-2). */
export const RISK_CATEGORIES = [
  'SECURITY',
  'AVAILABILITY',
  'PRIVACY',
  'FRAUD',
  'VENDOR',
  'PEOPLE',
  'CHANGE',
  'OPERATIONAL',
  'COMPLIANCE',
  'FINANCIAL',
  'STRATEGIC',
] as const satisfies readonly RiskCategory[];
