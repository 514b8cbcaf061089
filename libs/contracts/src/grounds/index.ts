import type { EventType } from '../registry.js';
import { opinion, preparation, testing } from './audit.js';
import { control } from './control.js';
import { engagement, organization } from './engagement.js';
import { evidence } from './evidence.js';
import type { Grounds } from './ground.js';
import { partner } from './partner.js';
import { risk } from './risk.js';
import type { GroundsOf } from './table.js';

const GROUNDS: GroundsOf = {
  ...organization,
  ...engagement,
  ...risk,
  ...control,
  ...evidence,
  ...preparation,
  ...testing,
  ...opinion,
  ...partner,
};

/** Types whose grounds are declared; that no type is left out is tested. */
export const GROUNDED = Object.keys(GROUNDS) as readonly EventType[];

/** Why facts of a type are recorded, as far as their data says so. */
export const groundsOf = (type: EventType): Grounds => GROUNDS[type] ?? { rests: [] };
