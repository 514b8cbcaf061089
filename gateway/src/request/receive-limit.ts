import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerTo } from '../errors.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its body is a file, which has the time of files to arrive. */
    takesFile?: boolean;
  }
}

/** Ends a request that has not arrived in time: it says so and closes the connection, on which the rest may still come. */
const refuse = (request: FastifyRequest, reply: FastifyReply): void => {
  if (request.raw.complete || reply.sent) return;
  reply.raw.once('finish', () => request.raw.destroy());
  const message = 'The request did not arrive in time.';
  void reply
    .status(408)
    .header('connection', 'close')
    .send(answerTo({ code: 'DEADLINE_EXCEEDED', message }));
};

/** Hook for all routes: the server itself waits as long as a file may take, everything but a file has `receiveMs`. */
export const receiveLimit =
  (receiveMs: number) =>
  (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    if (!request.routeOptions.config.takesFile) {
      const late = setTimeout(() => refuse(request, reply), receiveMs);
      const stop = (): void => clearTimeout(late);
      request.raw.once('end', stop);
      reply.raw.once('close', stop);
    }
    done();
  };
