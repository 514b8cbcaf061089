import type { Checks } from '../report/checks.js';
import type { Controls } from '../steps/controls.js';
import type { Walk } from '../walk.js';
import type { NUMBERS } from './numbers.js';

/** The walk, with the numbers it is held to. */
export interface Tidewater extends Walk {
  readonly checks: Checks<typeof NUMBERS>;
}

/** What one step hands to the next. */
export interface Engaged {
  readonly engagementId: string;
  readonly vendorId: string;
}

export interface Planned extends Engaged {
  readonly controls: Controls;
  /** Item of the plan by the code of its control. */
  readonly items: ReadonlyMap<string, string>;
}
