import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@attestry/access';
import type { Caller } from '../access/request.js';
import { DomainError } from '../errors.js';
import { Views } from '../views/views.js';
import { standing } from './standing.projection.js';

/** The platform goes on: locks and timers do not depend on a bill. */
const NOT_BOUND: readonly Role[] = ['SYS', 'PO'];
const INACTIVE: readonly string[] = ['SUSPENDED', 'CLOSED'];

/**
 * Whether an organization may change anything (ORG-4), for the guard of the graph and for what is written by another way.
 * Each service knows of it by its own copy of the facts, so it may be a moment late.
 */
@Injectable()
export class Standing {
  constructor(@Inject(Views) private readonly views: Views) {}

  /** Refuses people of a suspended or closed organization (`TENANT_NOT_ACTIVE`): they read and export. */
  async requireActive({ actor: { roles, tenant } }: Pick<Caller, 'actor'>): Promise<void> {
    if (roles.some((role) => NOT_BOUND.includes(role))) return;
    const doc = await this.views.one(standing, tenant, { tenant });
    if (doc && INACTIVE.includes(doc.state)) throw notActive(doc.state);
  }
}

const notActive = (state: string): DomainError =>
  new DomainError('TENANT_NOT_ACTIVE', `The organization is ${state}: reading and export only.`, {
    ...{ rule: 'ORG-4', state, allowed: ['TRIAL', 'ACTIVE'] },
  });
