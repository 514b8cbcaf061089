import { events, internal } from '../events.js';
import { code, digest, id, list, oneOf, optional } from '../schema.js';

/** Domain 5.1, machine clients of partners. `secretDigest`: SHA-256 of the random secret that was shown once (API-1). */
export const apiClientEvents = events('partner', {
  'ApiClientRegistered.v1': internal({ clientId: id(), scopes: list(code()), secretDigest: optional(digest()) }),
  'ApiClientSecretRotated.v1': internal({ clientId: id(), secretDigest: optional(digest()) }),
  'ApiClientScopesChanged.v1': internal({ clientId: id(), scopes: list(code()) }),
  'ApiClientRevoked.v1': internal({
    clientId: id(),
    reasonCode: oneOf('REQUESTED', 'COMPROMISED', 'UNUSED', 'OPERATOR'),
  }),
});
