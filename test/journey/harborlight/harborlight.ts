import type { Checks } from '../report/checks.js';
import type { Plan } from '../steps/own-controls.js';
import type { Walk } from '../walk.js';
import type { NUMBERS } from './numbers.js';

/** The walk, with the numbers it is held to. */
export interface Harborlight extends Walk {
  readonly checks: Checks<typeof NUMBERS>;
}

/** What one step hands to the next. */
export interface Engaged {
  readonly engagementId: string;
  /** The host, carved out; the print centre, inclusive. */
  readonly vendors: { readonly host: string; readonly printer: string };
}

export interface Planned extends Engaged, Plan {
  readonly gapId: string;
}

export const day = (instant: string | null | undefined): string => instant?.slice(0, 10) ?? 'never';
