import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, notFound, READERS, Reading, requireOneOf, Views } from '@attestry/service-kit';
import { CATEGORIES, criterionOf, isAboveStage, LIBRARY_CONTROLS, STAGES } from '@attestry/soc2';
import { controlView } from '../control-details/control.projection.js';
import { scopeNotConfirmed } from '../gap-assessment/gap-assessment.errors.js';
import { knownEngagement, scopeInForce } from '../known-engagement/known-engagement.projection.js';
import { knownOrganization } from '../known-organization/known-organization.projection.js';
import { Standings } from '../readiness/standings.reader.js';
import { LibraryControlType, toLibraryControl } from './library-control.type.js';
import { proposalFor } from './proposal.js';
import { ControlProposal } from './proposal.type.js';

@Resolver()
@Allow(...READERS)
export class LibraryResolver {
  constructor(
    private readonly views: Views,
    private readonly standings: Standings,
  ) {}

  @Query(() => [LibraryControlType], {
    description: 'Template controls, up to a stage and of a category when said. Codes: VALIDATION_FAILED.',
  })
  controlLibrary(
    @Args('stage', { type: () => String, nullable: true, description: 'Expected at this stage or earlier.' })
    stage: string | undefined,
    @Args('category', { type: () => String, nullable: true, description: 'Serving a criterion of this category.' })
    category: string | undefined,
  ): LibraryControlType[] {
    const upTo = stage ? requireOneOf('stage', stage, STAGES) : undefined;
    const wanted = category ? requireOneOf('category', category, CATEGORIES) : undefined;
    return LIBRARY_CONTROLS.filter((control) => !upTo || !isAboveStage(control.stage, upTo))
      .filter(({ criteria }) => !wanted || criteria.some((code) => criterionOf(code)?.category === wanted))
      .map(toLibraryControl);
  }

  @Query(() => ControlProposal, {
    description:
      'Which templates fit an engagement’s confirmed scope and the organization’s stage, why, what they cover and what stays open (S38). Codes: NOT_FOUND, SCOPE_NOT_CONFIRMED.',
  })
  async controlProposal(
    @Args('engagementId', { type: () => ID, description: 'An engagement with a confirmed scope.' })
    engagementId: string,
    @Reading() at: At,
  ): Promise<ControlProposal> {
    const engagement = await this.views.one(knownEngagement, engagementId, at);
    if (!engagement) throw notFound('engagement', engagementId);
    const scope = scopeInForce(engagement);
    if (!scope) throw scopeNotConfirmed(engagementId);
    const stage = (await this.views.one(knownOrganization, at.tenant, at))?.stage ?? 'STARTUP';
    const { validAt } = await this.standings.instants(at);
    return proposalFor(stage, scope, await this.views.all(controlView, at, {}), validAt);
  }
}
