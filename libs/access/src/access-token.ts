import type { JWTVerifyGetKey } from 'jose';
import { errors, jwtVerify } from 'jose';
import type { Actor } from './actor.js';
import { actorOf } from './claims.js';
import { issuerKeys } from './issuer-keys.js';
import { Unauthenticated } from './unauthenticated.js';

/** Whose tokens are accepted, and how old they may be. Durations are real time, in seconds. */
export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** Default RS256 and ES256; a symmetric algorithm must never be listed. */
  readonly algorithms?: readonly string[];
  /** Default 3,600. */
  readonly maxAgeSeconds?: number;
  /** Default 5. */
  readonly clockToleranceSeconds?: number;
}

/** Takes the value of an `Authorization` header; rejects with `Unauthenticated` and nothing else. */
export type AccessTokenVerifier = (authorization: string | undefined) => Promise<Actor>;

const BEARER = /^Bearer +([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i;
const MAX_LENGTH = 8_192;

const bearerOf = (authorization: string | undefined): string => {
  if (authorization === undefined || authorization === '') throw new Unauthenticated('no token');
  if (authorization.length > MAX_LENGTH) throw new Unauthenticated('token too long');
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) throw new Unauthenticated('not a signed bearer token');
  return token;
};

const reasonOf = (error: unknown): string => {
  if (error instanceof errors.JWTClaimValidationFailed) return `${error.code} ${error.claim} ${error.reason}`;
  if (error instanceof errors.JOSEError) return error.code;
  return `keys of the issuer: ${error instanceof Error ? error.message : 'unreachable'}`;
};

/**
 * Accepts RFC 9068 access tokens of one issuer for one audience and gives the actor of their verified claims.
 * Reads real time: a token never lives by the business clock.
 */
export const accessTokenVerifier = (
  rules: TokenRules,
  keys: JWTVerifyGetKey = issuerKeys(rules.issuer),
): AccessTokenVerifier => {
  const options = {
    issuer: rules.issuer,
    audience: rules.audience,
    algorithms: [...(rules.algorithms ?? ['RS256', 'ES256'])],
    typ: 'at+jwt',
    requiredClaims: ['exp', 'iat', 'sub', 'tenant', 'roles'],
    maxTokenAge: rules.maxAgeSeconds ?? 3_600,
    clockTolerance: rules.clockToleranceSeconds ?? 5,
  };
  return async (authorization) => {
    const token = bearerOf(authorization);
    const { payload } = await jwtVerify(token, keys, options).catch((error: unknown) => {
      throw new Unauthenticated(reasonOf(error));
    });
    return actorOf(payload);
  };
};
