import { v5 } from 'uuid';
import type { Append } from './event-store.js';

/**
 * Ids of the events of one append, in order: UUIDv5 of the command id over stream and index. A retry makes the same ids;
 * tenant and stream are in the name because a command id is only unique to who chose it, and consumers drop repeated event ids.
 */
export const eventIds = (
  { tenant, stream, commandId }: Pick<Append, 'tenant' | 'stream' | 'commandId'>,
  count: number,
): string[] => Array.from({ length: count }, (_, index) => v5(`${tenant}/${stream}/${index}`, commandId));
