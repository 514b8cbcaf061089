import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { GatewayContext } from './request/context.js';

/** One line an operation: who, what by name, how long, which codes. Never a document, a variable or an answer. */
export const operationLog = (logger: Logger): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: () => {
    const started = performance.now();
    return Promise.resolve({
      willSendResponse: ({ contextValue, operation, operationName, errors }) => {
        const { correlationId, actor, reading } = contextValue;
        logger.info(
          {
            correlationId,
            tenant: actor.tenant,
            operation: operationName ?? 'anonymous',
            kind: operation?.operation ?? 'unreadable',
            ...('as-of' in reading ? { asOf: reading['as-of'] } : {}),
            durationMs: Math.round(performance.now() - started),
            codes: errors?.map((error) => error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR') ?? [],
          },
          'operation',
        );
        return Promise.resolve();
      },
    });
  },
});
