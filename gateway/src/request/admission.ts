import { randomUUID } from 'node:crypto';
import type { AccessTokenVerifier, Actor } from '@attestry/access';
import { Unauthenticated } from '@attestry/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { answerTo, Refusal } from '../errors.js';
import type { ReadingHeaders } from './reading-headers.js';
import { readingHeaders, refuseFuture } from './reading-headers.js';

/** What is known of a request once it has been let in. */
export interface Admission {
  readonly actor: Actor;
  /** The verified header, forwarded so that each subgraph verifies it again. */
  readonly authorization: string;
  readonly correlationId: string;
  readonly reading: ReadingHeaders;
}

declare module 'fastify' {
  interface FastifyRequest {
    admission?: Admission;
  }
}

export interface Door {
  readonly verifyToken: AccessTokenVerifier;
  /** Business time, RFC 3339. */
  readonly now: () => Promise<string>;
  readonly logger: Logger;
}

const CORRELATION = 'x-correlation-id';
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

const correlationOf = (request: FastifyRequest): string => {
  const given = request.headers[CORRELATION];
  return typeof given === 'string' && SAFE_ID.test(given) ? given : randomUUID();
};

const admit = async (
  request: FastifyRequest,
  correlationId: string,
  { verifyToken, now }: Door,
): Promise<Admission> => {
  const { authorization = '' } = request.headers;
  const actor = await verifyToken(authorization);
  const reading = readingHeaders(request.headers);
  if (reading['as-of'] !== undefined) refuseFuture(reading, await now());
  return { actor, authorization, correlationId, reading };
};

const refuse = (reply: FastifyReply, error: unknown, line: object, logger: Logger): FastifyReply => {
  if (error instanceof Unauthenticated) {
    logger.warn({ ...line, code: error.code, reason: error.reason }, 'refused');
    return reply.status(401).header('www-authenticate', 'Bearer').send(answerTo(error));
  }
  if (!(error instanceof Refusal)) throw error;
  logger.warn({ ...line, code: error.code, reason: error.message }, 'refused');
  return reply.status(error.status).send(answerTo(error));
};

/** First hook of the GraphQL route: runs before the body is read, so a stranger costs no parsing. */
export const admissionHook =
  (door: Door) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const correlationId = correlationOf(request);
    void reply.header(CORRELATION, correlationId).header('cache-control', 'no-store');
    try {
      request.admission = await admit(request, correlationId, door);
      return undefined;
    } catch (error) {
      return refuse(reply, error, { correlationId }, door.logger);
    }
  };
