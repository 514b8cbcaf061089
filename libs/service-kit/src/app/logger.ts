import type { Logger } from 'pino';
import { pino } from 'pino';

/** Structured lines: service, correlation id, organization, event ids; never payloads, tokens or secrets. */
export const serviceLogger = (service: string, level: string): Logger =>
  pino({
    name: service,
    level,
    redact: ['authorization', '*.authorization', 'token', '*.token', 'password', '*.password'],
  });
