import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@attestry/service-kit';
import { Allow, batched, groupBy, READERS, Views } from '@attestry/service-kit';
import type { RiskDoc } from '../risk-register/risk-register.projection.js';
import { riskRegister } from '../risk-register/risk-register.projection.js';
import { RiskType } from '../risk-register/risk.type.js';
import { CriterionType } from './extended.types.js';

@Resolver(() => CriterionType)
@Allow(...READERS)
export class CriterionRisksResolver {
  constructor(private readonly views: Views) {}

  @ResolveReference()
  reference({ code }: { code: string }): CriterionType {
    return { code };
  }

  @ResolveField(() => [RiskType], { description: 'Risks that touch the criterion.' })
  async risks(@Parent() { code }: CriterionType, @Context() context: RequestContext): Promise<RiskType[]> {
    const loader = batched<RiskDoc[]>(context, 'risks-by-criterion', async (values, at) =>
      groupBy(await this.views.all(riskRegister, at, { anyOf: { field: 'criteria', values } }), (doc) => doc.criteria),
    );
    return (await loader.load(code)) ?? [];
  }
}
