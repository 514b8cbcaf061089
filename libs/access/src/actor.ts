import type { Role } from './roles.js';

/** What stands behind a token: a human being, a timer or collector (SYS), or a partner's program (PA). */
export type SubjectKind = 'person' | 'system' | 'client';

/** Who asks, taken from verified claims only. */
export interface Actor {
  readonly kind: SubjectKind;
  /** Pseudonymous reference, such as `p-01`; never a name or an e-mail address. */
  readonly person: string;
  /** Slug of the organization; every read and write is confined to it. */
  readonly tenant: string;
  /** At least one. */
  readonly roles: readonly Role[];
  /** Audit firm of an AU or AL. */
  readonly firm?: string;
}
