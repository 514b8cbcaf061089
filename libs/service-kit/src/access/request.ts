import type { Actor } from '@attestry/access';
import type { Sight } from '../grants/sight.js';

/** What the access hook has verified and read from the headers before GraphQL runs. */
export interface Caller {
  readonly actor: Actor;
  readonly correlationId: string;
  readonly asOf?: string;
  readonly validAt?: string;
  readonly readAfter?: string;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The gateway signs the head of the request: its body is a stream. */
    signedHead?: boolean;
  }
  interface FastifyRequest {
    caller?: Caller;
    /** Business time of the mutation under way. */
    businessTime?: string;
    /** What the caller's audit firm was granted; asked for once a request, absent for everybody else. */
    sightAsked?: Promise<Sight>;
    sight?: Sight;
  }
}
