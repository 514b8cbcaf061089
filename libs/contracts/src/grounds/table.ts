import type { EventType } from '../registry.js';
import type { Grounds } from './ground.js';

/** Grounds of the types of one part; that all parts together leave no type out is tested. */
export type GroundsOf = Readonly<Partial<Record<EventType, Grounds>>>;
