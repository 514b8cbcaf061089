import type { FastifyError, FastifyInstance } from 'fastify';
import { fastify } from 'fastify';
import type { Logger } from 'pino';
import type { Limits } from './config.js';
import { answerTo } from './errors.js';
import { receiveLimit } from './request/receive-limit.js';

/** How often at most the server looks for requests that have had their time. */
const CHECK_MS = 5_000;

const codeOf = (status: number): string => {
  if (status === 413) return 'LIMIT_EXCEEDED';
  return status < 500 ? 'VALIDATION_FAILED' : 'INTERNAL_SERVER_ERROR';
};

/** HTTP with answers in the shape of GraphQL's, whatever goes wrong before GraphQL is reached. */
export const createHttp = (
  { bodyBytes, receiveMs, fileDeadlineMs }: Pick<Limits, 'bodyBytes' | 'receiveMs' | 'fileDeadlineMs'>,
  logger: Logger,
): FastifyInstance => {
  const app = fastify({
    bodyLimit: bodyBytes,
    requestTimeout: Math.max(receiveMs, fileDeadlineMs),
    http: { headersTimeout: receiveMs, connectionsCheckingInterval: Math.min(CHECK_MS, receiveMs) },
    logger: false,
  });
  app.addHook('onRequest', receiveLimit(receiveMs));
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ error: error.stack ?? error.message }, 'request failed');
    const message = status < 500 ? error.message : 'Something went wrong on our side.';
    return reply.status(status).send(answerTo({ code: codeOf(status), message }));
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.status(404).send(
      answerTo({
        code: 'NOT_FOUND',
        message:
          'GraphQL is served by POST at /graphql, the calendar by GET at /calendar.ics, reports by GET at /reports/<id>.pdf.',
      }),
    ),
  );
  return app;
};
