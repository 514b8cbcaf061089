import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../access/request.js';
import { AccessLog } from '../access-log/access-log.js';
import { Views } from '../views/views.js';
import { isAuditor } from './auditor.js';
import { auditorGrantsView, grantsKey } from './auditor-grants.projection.js';
import { requireSeen } from './may-see.js';
import type { Sight } from './sight.js';
import { sightOf } from './sight.js';

/** What auditors may see, for the guard of the graph and for content that leaves by another way. */
@Injectable()
export class AuditorRights {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(AccessLog) private readonly log: AccessLog,
  ) {}

  /** What the firm of an auditor was granted, by the facts that the caller has seen. */
  async sightOf({ actor, readAfter }: Caller): Promise<Sight> {
    const at = { tenant: actor.tenant, ...(readAfter === undefined ? {} : { readAfter }) };
    return sightOf(await this.views.one(auditorGrantsView, grantsKey, at), actor.firm);
  }

  /**
   * Before content is given out, `what` as in the access log and `targets` as `name=value`: refuses auditors without a grant
   * (D12) and observers (FRM-5), and notes the read of any other auditor. Of everybody else it says nothing.
   */
  async beforeContent(caller: Caller, what: string, targets: readonly string[]): Promise<void> {
    if (!isAuditor(caller.actor)) return;
    const sight = await this.sightOf(caller);
    const about = { what, targets, engagements: sight.engagements };
    try {
      requireSeen({}, sight, true, caller.actor.tenant);
    } catch (error) {
      await this.log.refusedTo(caller, error, about);
      throw error;
    }
    await this.log.write(caller, [{ kind: 'READ', ...about }]);
  }
}
