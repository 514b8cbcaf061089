/** Topic that carries the events of one service: `<prefix>.<service>.events.v1`. */
export const eventsTopic = (prefix: string, service: string): string => `${prefix}.${service}.events.v1`;

/** Consumer group of one service (or of one named reader of its topics). */
export const consumerGroup = (prefix: string, service: string): string => `${prefix}.${service}`;

/** Record key: all events of one stream share a partition, so their order holds. */
export const recordKey = (tenant: string, stream: string): string => `${tenant}/${stream}`;
