import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import { GqlExecutionContext } from '@nestjs/graphql';
import { readingOf } from '../access/by.js';
import { isMutation } from '../access/is-mutation.js';
import { AccessLog } from '../access-log/access-log.js';
import type { RequestContext } from '../graphql/batched.js';
import { isAuditor } from './auditor.js';
import { AuditorRights } from './auditor-rights.js';
import { requireNotEnded, requireSeen } from './may-see.js';
import { namedIn } from './named.js';
import { NOT_FOR_OBSERVERS } from './not-for-observers.js';
import type { Sight } from './sight.js';

/**
 * D12: auditors see the engagements that were granted to their firm, from grant to grant end; everything else does not exist
 * for them (`NOT_FOUND`). What the firm sees is asked for once a request; read models then show no other document.
 */
@Injectable()
export class GrantsGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(AuditorRights) private readonly rights: AuditorRights,
    @Inject(AccessLog) private readonly log: AccessLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const { req } = GqlExecutionContext.create(context).getContext<RequestContext>();
    if (!req.caller || !isAuditor(req.caller.actor)) return true;
    req.sight = await (req.sightAsked ??= this.rights.sightOf(req.caller));
    try {
      this.require(context, req.sight);
      return true;
    } catch (error) {
      await this.log.refused(context, error);
      throw error;
    }
  }

  private require(context: ExecutionContext, sight: Sight): void {
    const named = namedIn(context);
    if (isMutation(context)) return requireNotEnded(named, sight);
    const targets = [context.getHandler(), context.getClass()];
    const hidden = this.reflector.getAllAndOverride<boolean | undefined>(NOT_FOR_OBSERVERS, targets) ?? false;
    const { tenant } = readingOf(GqlExecutionContext.create(context).getContext<RequestContext>());
    requireSeen(named, sight, hidden, tenant);
  }
}
