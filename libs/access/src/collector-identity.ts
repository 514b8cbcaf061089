import type { Actor } from './actor.js';

/** `sub` of the timers and reactions of the platform itself. */
export const PLATFORM = 'system';

/** Whether a collector acts: every identity with the role SYS is the collector of that id, except the platform's own (D17). */
export const isCollector = ({ roles, person }: Pick<Actor, 'roles' | 'person'>): boolean =>
  roles.includes('SYS') && person !== PLATFORM;
