import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../access/request.js';
import { AccessLog } from '../access-log/access-log.js';
import { Views } from '../views/views.js';
import { isAuditor } from './auditor.js';
import type { AuditorGrants } from './auditor-grants.projection.js';
import { auditorGrantsView, grantsKey } from './auditor-grants.projection.js';
import { requireSeen } from './may-see.js';
import type { Named } from './named.js';
import type { Sight } from './sight.js';
import { sightOf } from './sight.js';

/** The engagements that a read is about: those it names, by itself or by an audit; of one that names none, all that are seen. */
const aboutOf = ({ engagementId, auditId }: Named, grants: AuditorGrants | undefined, sight: Sight): string[] => {
  if (engagementId === undefined && auditId === undefined) return [...sight.engagements];
  const ofAudit = auditId === undefined ? undefined : grants?.audits[auditId];
  return [...new Set([engagementId, ofAudit].flatMap((id) => id ?? []))];
};

/** What auditors may see, for the guard of the graph and for content that leaves by another way. */
@Injectable()
export class AuditorRights {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(AccessLog) private readonly log: AccessLog,
  ) {}

  /** What the firm of an auditor was granted, by the facts that the caller has seen. */
  async sightOf(caller: Caller): Promise<Sight> {
    return sightOf(await this.grantsOf(caller), caller.actor.firm);
  }

  /**
   * Before content is given out, `what` as in the access log and `targets` as `name=value`, of the engagement or audit that is
   * `named`: refuses auditors without a grant for it (D12) and observers (FRM-5), notes the refusal or else the read, and gives
   * what the firm sees. Of everybody else it says nothing.
   */
  async beforeContent(
    caller: Caller,
    what: string,
    targets: readonly string[],
    named: Named,
  ): Promise<Sight | undefined> {
    if (!isAuditor(caller.actor)) return undefined;
    const grants = await this.grantsOf(caller);
    const sight = sightOf(grants, caller.actor.firm);
    const about = { what, targets, engagements: aboutOf(named, grants, sight) };
    try {
      requireSeen(named, sight, true, caller.actor.tenant);
    } catch (error) {
      await this.log.refusedTo(caller, error, about);
      throw error;
    }
    await this.log.write(caller, [{ kind: 'READ', ...about }]);
    return sight;
  }

  private grantsOf({ actor: { tenant }, readAfter }: Caller): Promise<AuditorGrants | undefined> {
    return this.views.one(auditorGrantsView, grantsKey, { tenant, ...(readAfter === undefined ? {} : { readAfter }) });
  }
}
