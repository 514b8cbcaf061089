import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@attestry/service-kit';
import { Allow, batched, groupBy, READERS, Views } from '@attestry/service-kit';
import type { RiskDoc } from '../risk-register/risk-register.projection.js';
import { riskRegister } from '../risk-register/risk-register.projection.js';
import { RiskType } from '../risk-register/risk.type.js';
import { ControlType } from './extended.types.js';

@Resolver(() => ControlType)
@Allow(...READERS)
export class ControlRisksResolver {
  constructor(private readonly views: Views) {}

  @ResolveReference()
  reference({ id }: { id: string }): ControlType {
    return { id };
  }

  @ResolveField(() => [RiskType], { description: 'Risks that the control treats.' })
  async risks(@Parent() { id }: ControlType, @Context() context: RequestContext): Promise<RiskType[]> {
    const loader = batched<RiskDoc[]>(context, 'risks-by-control', async (values, at) =>
      groupBy(
        await this.views.all(riskRegister, at, { anyOf: { field: 'controlIds', values } }),
        (doc) => doc.controlIds,
      ),
    );
    return (await loader.load(id)) ?? [];
  }
}
