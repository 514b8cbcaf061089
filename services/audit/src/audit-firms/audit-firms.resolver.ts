import { Args, Query, Resolver } from '@nestjs/graphql';
import type { At, Connection } from '@attestry/service-kit';
import { Allow, connectionOf, PageArgs, Reading, READERS, toConnection, Views } from '@attestry/service-kit';
import { atPlatform } from '../audit-firm/platform.js';
import { auditFirmView } from './audit-firm.projection.js';
import { AuditFirmType } from './audit-firm.type.js';

const AuditFirmConnection = connectionOf(AuditFirmType, 'AuditFirm');

@Resolver(() => AuditFirmType)
@Allow(...READERS, 'PO')
export class AuditFirmsResolver {
  constructor(private readonly views: Views) {}

  @Query(() => AuditFirmConnection, { description: 'Audit firms of the platform, in the order they were listed.' })
  async auditFirms(@Args() page: PageArgs, @Reading() at: At): Promise<Connection<AuditFirmType>> {
    return toConnection(await this.views.page(auditFirmView, atPlatform(at), {}, page), (doc) => doc);
  }
}
