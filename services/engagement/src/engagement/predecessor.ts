import type { Streams } from '@attestry/service-kit';
import type { EngagementState } from './engagement.js';
import { engagement } from './engagement.js';

/** The cycle that an engagement follows; ABSENT where it is a first one. */
export const predecessorOf = async (streams: Streams, tenant: string, id: string): Promise<EngagementState> => {
  const own = await streams.state(engagement, tenant, id);
  const before = own.is === 'ABSENT' ? undefined : own.predecessorId;
  return before === undefined ? engagement.initial : streams.state(engagement, tenant, before);
};
