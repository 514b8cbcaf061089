import type { FastifyRequest } from 'fastify';
import type { Admission } from './admission.js';

/** What a GraphQL operation carries through the gateway. */
export interface GatewayContext extends Admission {
  /** Aborts what is still under way when the request has had its time. */
  readonly deadline: AbortSignal;
}

export const contextOf =
  (deadlineMs: number) =>
  (request: FastifyRequest): Promise<GatewayContext> => {
    if (!request.admission) throw new Error('A request reached GraphQL that nobody had let in.');
    return Promise.resolve({ ...request.admission, deadline: AbortSignal.timeout(deadlineMs) });
  };
