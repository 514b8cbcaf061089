import type { TObject, TProperties } from '@sinclair/typebox';
import { record } from './schema.js';

/** The six services that record events. */
export const SERVICES = ['engagement', 'risk', 'control', 'evidence', 'audit', 'partner'] as const;
export type Service = (typeof SERVICES)[number];

/** Shape of one event type. `public`: it may leave through webhooks and the partner stream, without ¶ and § fields. */
export interface EventShape<Fields extends TProperties = TProperties> {
  readonly public: boolean;
  readonly data: TObject<Fields>;
}

/** An event that partners may receive. */
export const open = <Fields extends TProperties>(fields: Fields): EventShape<Fields> => ({
  public: true,
  data: record(fields),
});

/** An event that stays inside the platform. */
export const internal = <Fields extends TProperties>(fields: Fields): EventShape<Fields> => ({
  public: false,
  data: record(fields),
});

export type EventShapes = Readonly<Record<`${string}.v${number}`, EventShape>>;

/** Event types of one aggregate and the service that records them. */
export interface AggregateEvents<Shapes extends EventShapes = EventShapes> {
  readonly service: Service;
  readonly types: Shapes;
}

/** The event types of one aggregate; keys are `<Event>.v<n>`, unique over all services. */
export const events = <Shapes extends EventShapes>(service: Service, types: Shapes): AggregateEvents<Shapes> => ({
  service,
  types,
});
