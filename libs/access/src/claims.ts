import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { Actor, SubjectKind } from './actor.js';
import type { Role } from './roles.js';
import { isRole } from './roles.js';
import { Unauthenticated } from './unauthenticated.js';

/** Slug of an organization: part of stream names and topic keys, hence the narrow alphabet. */
export const TENANT_PATTERN = '^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$';

/** A reference without `@`: it is written into events, where no e-mail address may appear. */
export const REFERENCE_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._:|-]{0,127}$';

const AccessClaims = Type.Object({
  sub: Type.String({ pattern: REFERENCE_PATTERN }),
  tenant: Type.String({ pattern: TENANT_PATTERN }),
  roles: Type.Array(Type.String(), { minItems: 1, maxItems: 50 }),
  firm: Type.Optional(Type.String({ pattern: REFERENCE_PATTERN })),
});

const kindOf = (roles: readonly Role[]): SubjectKind => {
  const machine = roles.find((role) => role === 'SYS' || role === 'PA');
  if (machine === undefined) return 'person';
  if (roles.length > 1) throw new Unauthenticated(`roles: ${machine} beside another role`);
  return machine === 'SYS' ? 'system' : 'client';
};

/** Roles of other systems in the same claim grant nothing and are left out. */
export const actorOf = (claims: unknown): Actor => {
  if (!Value.Check(AccessClaims, claims)) {
    throw new Unauthenticated(`claims: ${Value.Errors(AccessClaims, claims).First()?.path ?? 'unreadable'}`);
  }
  const roles = [...new Set(claims.roles.filter(isRole))];
  if (roles.length === 0) throw new Unauthenticated('roles: none known');
  const { sub: person, tenant, firm } = claims;
  return { kind: kindOf(roles), person, tenant, roles, ...(firm === undefined ? {} : { firm }) };
};
