import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, READERS, Views } from '@attestry/service-kit';
import { scopeType } from './scope-type.js';
import { scopeView } from './scope.projection.js';
import { ScopeType } from './scope.type.js';

@Resolver()
@Allow(...READERS)
export class ScopeResolver {
  constructor(private readonly views: Views) {}

  @Query(() => ScopeType, {
    nullable: true,
    description:
      'The scope of an engagement: categories, criteria, exclusions, recommendation and reasons, versions. Absent before data types are declared.',
  })
  async scope(@Args('engagementId', { type: () => ID }) id: string, @Reading() at: At): Promise<ScopeType | undefined> {
    const doc = await this.views.one(scopeView, id, at);
    return doc && scopeType(doc);
  }
}
