export type { Actor, SubjectKind } from './actor.js';
export type { TokenRules, AccessTokenVerifier } from './access-token.js';
export { accessTokenVerifier } from './access-token.js';
export { REFERENCE_PATTERN, TENANT_PATTERN } from './claims.js';
export { isCollector, PLATFORM } from './collector-identity.js';
export { issuerKeys } from './issuer-keys.js';
export type { Role } from './roles.js';
export { ALL_ROLES, isRole, ROLES } from './roles.js';
export type { ReceivedRequest, SignatureHeaders, SignedRequest } from './request-signature.js';
export {
  MAX_SKEW_MS,
  signedHead,
  SIGNATURE_HEADER,
  signRequest,
  TIMESTAMP_HEADER,
  verifySignedRequest,
} from './request-signature.js';
export { statusOf } from './status-of.js';
export { Unauthenticated } from './unauthenticated.js';
