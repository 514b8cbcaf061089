import { Args, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, PageArgs, pageOf, READERS, Reading, requireOneOf, toConnection, Views } from '@attestry/service-kit';
import { RELATIONS } from '@attestry/soc2';
import { controlView } from '../control-details/control.projection.js';
import { mappedRequirement } from '../mapping-set/mapped-requirement.projection.js';
import { mappingSetView } from '../mapping-set/mapping-set.projection.js';
import { Standings } from '../readiness/standings.reader.js';
import { FrameworkReuseType } from './framework-reuse.figures.type.js';
import { computeReuse, toRequirement, withRelation } from './framework-reuse.js';
import { FrameworkType } from './framework-reuse.type.js';
import { chosenFramework, contentOf, knownFrameworks } from './known-framework.js';

@Resolver()
@Allow(...READERS)
export class FrameworkReuseResolver {
  constructor(
    private readonly views: Views,
    private readonly standings: Standings,
  ) {}

  @Query(() => [FrameworkType], {
    description: 'Frameworks to compare with: those of the platform, then those the organization has imported.',
  })
  async frameworks(@Reading() at: At): Promise<FrameworkType[]> {
    return knownFrameworks(await this.views.all(mappingSetView, at, {}));
  }

  @Query(() => FrameworkReuseType, {
    description:
      'Which requirements of another framework the healthy controls already serve, by relation (domain 4.15), at header `valid-at`, else `as-of`, else now. Codes: NOT_FOUND, VALIDATION_FAILED.',
  })
  async frameworkReuse(
    @Args('framework', { description: 'Code of the framework, for example ISO_27001.' }) framework: string,
    @Args('version', {
      type: () => String,
      nullable: true,
      description: 'Its version; when absent the organization’s latest, else the one of the platform.',
    })
    version: string | undefined,
    @Args('relation', {
      type: () => String,
      nullable: true,
      description: 'Only requirements with this strongest relation: EQUAL, SUPERSET, SUBSET, INTERSECTS or NONE.',
    })
    relation: string | undefined,
    @Args() page: PageArgs,
    @Reading() at: At,
  ): Promise<FrameworkReuseType> {
    const wanted = relation ? requireOneOf('relation', relation, [...RELATIONS, 'NONE']) : undefined;
    const known = chosenFramework(await this.views.all(mappingSetView, at, {}), framework, version);
    const own = { match: { mappingSetId: known.mappingSetId ?? 'none' } };
    const content = contentOf(known, await this.views.all(mappedRequirement, at, own));
    const instants = await this.standings.instants(at);
    const controls = await this.standings.assess(await this.views.all(controlView, at, {}), at, instants);
    const { figures, items } = computeReuse(known, content, controls);
    const found = pageOf(withRelation(items, wanted), page, ({ requirement }) => requirement);
    return { ...figures, items: toConnection(found, toRequirement(content, controls, instants.validAt)) };
  }
}
