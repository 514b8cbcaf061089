import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import type { Logger } from 'pino';

/** Lines of the Temporal SDK and of workflows go where all others go. */
export const installRuntimeLog = (log: Logger): void => {
  const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'debug', WARN: 'warn', ERROR: 'error' } as const;
  const logger = new DefaultLogger('DEBUG', ({ level, message, meta }) => {
    const { error, workflowId, activityType, tenant } = { ...meta } as Readonly<Record<string, unknown>>;
    log[levels[level]](
      { workflowId, activityType, tenant, ...(error instanceof Error ? { error: error.message } : {}) },
      message,
    );
  });
  // Who hears a signal stops the consumer before the worker.
  const telemetryOptions = { logging: { filter: makeTelemetryFilterString({ core: 'ERROR' }) } };
  Runtime.install({ logger, telemetryOptions, shutdownSignals: [] });
};
