import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, READERS, Views } from '@attestry/service-kit';
import { remediationView } from './remediation-item.projection.js';
import { RemediationItemType, toRemediationItem } from './remediation.type.js';

@Resolver(() => RemediationItemType)
@Allow(...READERS)
export class RemediationResolver {
  constructor(private readonly views: Views) {}

  @Query(() => RemediationItemType, { nullable: true, description: 'One remediation item.' })
  async remediationItem(
    @Args('id', { type: () => ID, description: 'Item id.' }) id: string,
    @Reading() at: At,
  ): Promise<RemediationItemType | undefined> {
    const doc = await this.views.one(remediationView, id, at);
    return doc && toRemediationItem(doc);
  }
}
