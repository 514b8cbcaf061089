import type { ForeignEvent } from '@attestry/messaging';
import { FOR_EVERY_JOURNEY, FORWARDED } from './forwarded.js';

/** Whom an event concerns. */
export type Concern =
  | { readonly who: 'NOBODY' }
  /** A new organization. */
  | { readonly who: 'SWEEPER' }
  /** The journey of this engagement begins. */
  | { readonly who: 'NEW'; readonly engagementId: string }
  | { readonly who: 'ONE'; readonly engagementId: string; readonly step?: number }
  /** Every open journey of the organization that waits for facts of others. */
  | { readonly who: 'WAITING' }
  | { readonly who: 'EVERY'; readonly engagementId?: string };

export interface Told {
  readonly id: string;
  readonly tenant: string;
  readonly type: string;
  /** Service that recorded it. */
  readonly service: string;
  /** `<service>:<position>` of the event. */
  readonly position: string;
  readonly concern: Concern;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The journey and the monitoring period bear the id of their engagement. */
const engagementOf = ({ engagementId, journeyId, periodId }: Readonly<Record<string, unknown>>): string | undefined =>
  text(engagementId) ?? text(journeyId) ?? text(periodId);

const concernOf = (source: string, type: string, data: Readonly<Record<string, unknown>>): Concern => {
  if (type === 'OrganizationRegistered') return { who: 'SWEEPER' };
  if (!FORWARDED[source]?.has(type)) return { who: 'NOBODY' };
  const engagementId = engagementOf(data);
  if (FOR_EVERY_JOURNEY.has(type)) return { who: 'EVERY', ...(engagementId ? { engagementId } : {}) };
  if (engagementId === undefined) return { who: 'WAITING' };
  if (type === 'JourneyStarted') return { who: 'NEW', engagementId };
  return { who: 'ONE', engagementId, ...(typeof data['step'] === 'number' ? { step: data['step'] } : {}) };
};

/** Reads off an event what a journey needs to know of it. */
export const told = ({ id, tenant, source, type: versioned, position, dataText }: ForeignEvent): Told => {
  const type = versioned.replace(/\.v\d+$/, '');
  const data = JSON.parse(dataText) as Readonly<Record<string, unknown>>;
  return {
    id,
    tenant,
    type,
    service: source,
    position: `${source}:${position}`,
    concern: concernOf(source, type, data),
  };
};
