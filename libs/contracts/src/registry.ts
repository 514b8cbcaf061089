import type { Static } from '@sinclair/typebox';
import type { AuditShapes } from './audit/index.js';
import { auditService } from './audit/index.js';
import type { ControlShapes } from './control/index.js';
import { controlService } from './control/index.js';
import type { EngagementShapes } from './engagement/index.js';
import { engagementService } from './engagement/index.js';
import type { AggregateEvents, EventShape, Service } from './events.js';
import type { EvidenceShapes } from './evidence/index.js';
import { evidenceService } from './evidence/index.js';
import type { PartnerShapes } from './partner/index.js';
import { partnerService } from './partner/index.js';
import type { RiskShapes } from './risk/index.js';
import { riskService } from './risk/index.js';

interface Shapes extends EngagementShapes, RiskShapes, ControlShapes, EvidenceShapes, AuditShapes, PartnerShapes {}

/** Every event type there is, short: `EvidenceAccepted.v1`. Unique over all services. */
export type EventType = keyof Shapes;

/** The data of an event in the clear, as a decision makes it and a fold reads it. */
export type EventData<T extends EventType> = Static<Shapes[T]['data']>;

/** An event type as it is registered. */
export interface Registered extends EventShape {
  readonly service: Service;
}

const register = (aggregates: readonly AggregateEvents[]): Map<string, Registered> => {
  const known = new Map<string, Registered>();
  for (const { service, types } of aggregates) {
    for (const [type, shape] of Object.entries(types)) {
      if (known.has(type)) throw new Error(`The event type ${type} is defined twice.`);
      known.set(type, { ...shape, service });
    }
  }
  return known;
};

const registered = register([
  ...engagementService,
  ...riskService,
  ...controlService,
  ...evidenceService,
  ...auditService,
  ...partnerService,
]);

/** All event types, in the order of the services' catalogues. */
export const EVENT_TYPES = [...registered.keys()] as readonly EventType[];

export const isEventType = (type: string): type is EventType => registered.has(type);

/** The registered shape of a type; a type that this build does not know is an error, never a guess. */
export const shapeOf = (type: string): Registered => {
  const shape = registered.get(type);
  if (!shape) throw new Error(`Unknown event type ${type}: this build is older than its data.`);
  return shape;
};

/** The service that records a type. */
export const serviceOf = (type: EventType): Service => shapeOf(type).service;

/** May the type leave through webhooks and the partner stream? (Without its ¶ and § fields: see `confidentialPaths`, `personPaths`.) */
export const isPublic = (type: EventType): boolean => shapeOf(type).public;
