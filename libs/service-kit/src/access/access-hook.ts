import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccessTokenVerifier } from '@attestry/access';
import { signedHead, Unauthenticated, verifySignedRequest } from '@attestry/access';
import type { Logger } from 'pino';
import type { Caller } from './request.js';

export interface AccessSettings {
  readonly subgraph: string;
  readonly signingKey: string;
  readonly verifyToken: AccessTokenVerifier;
  readonly logger: Logger;
}

const OPEN_PATHS = ['/health/live', '/health/ready'];

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** The bytes that the gateway signed: the body, or the head where the body is a stream that is checked while it comes. */
const signedPart = (request: FastifyRequest & { rawBody?: Buffer }): Buffer => {
  if (!request.routeOptions.config.signedHead) return request.rawBody ?? Buffer.alloc(0);
  const mediaType = header(request, 'content-type') ?? '';
  return Buffer.from(signedHead({ method: request.method, path: request.url, mediaType }));
};

const refuse = (reply: FastifyReply, settings: AccessSettings, reason: string): FastifyReply => {
  settings.logger.warn({ reason }, 'request refused');
  return reply
    .status(401)
    .send({ errors: [{ message: 'Not authenticated.', extensions: { code: 'UNAUTHENTICATED' } }] });
};

const callerOf = async (request: FastifyRequest, verifyToken: AccessTokenVerifier): Promise<Caller> => {
  const actor = await verifyToken(header(request, 'authorization') ?? '');
  const [asOf, validAt, readAfter] = ['as-of', 'valid-at', 'read-after'].map((name) => header(request, name));
  return {
    actor,
    correlationId: header(request, 'x-correlation-id') ?? randomUUID(),
    ...(asOf ? { asOf } : {}),
    ...(validAt ? { validAt } : {}),
    ...(readAfter ? { readAfter } : {}),
  };
};

/** Two locks before GraphQL runs: the gateway's signature over the body, and the user's own token. */
export const accessHook =
  (settings: AccessSettings) =>
  async (request: FastifyRequest & { rawBody?: Buffer }, reply: FastifyReply): Promise<void> => {
    if (OPEN_PATHS.includes(request.routeOptions.url ?? '')) return;
    const signed = verifySignedRequest({
      key: settings.signingKey,
      subgraph: settings.subgraph,
      body: signedPart(request),
      timestamp: header(request, 'x-attestry-timestamp'),
      signature: header(request, 'x-attestry-signature'),
      now: Date.now(),
    });
    if (!signed) return void refuse(reply, settings, 'the gateway signature is missing or does not fit');
    try {
      request.caller = await callerOf(request, settings.verifyToken);
    } catch (error) {
      refuse(reply, settings, error instanceof Unauthenticated ? error.reason : String(error));
    }
  };
