import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At, Caller } from '@attestry/service-kit';
import { Allow, NotForObservers, Reading, SignedIn, Views } from '@attestry/service-kit';
import { isAuditSide } from '../extended/reader.js';
import { opinionFile } from './opinion-file.projection.js';
import { OpinionArithmetic, toArithmetic } from './opinion.type.js';

@Resolver()
@Allow('AL', 'TO', 'SYS')
@NotForObservers()
export class OpinionsResolver {
  constructor(private readonly views: Views) {}

  @Query(() => OpinionArithmetic, {
    nullable: true,
    description: 'How the opinion of an audit follows from its criteria; for the organization only after the issue.',
  })
  async opinionArithmetic(
    @Args('auditId', { type: () => ID }) auditId: string,
    @SignedIn() caller: Caller,
    @Reading() at: At,
  ): Promise<OpinionArithmetic | undefined> {
    const doc = await this.views.one(opinionFile, auditId, at);
    return doc && (doc.issued || isAuditSide(caller)) ? toArithmetic(doc) : undefined;
  }
}
