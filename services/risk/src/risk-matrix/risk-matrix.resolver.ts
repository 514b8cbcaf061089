import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { At } from '@attestry/service-kit';
import { Allow, Reading, READERS, requireOneOf, Views } from '@attestry/service-kit';
import { riskRegister } from '../risk-register/risk-register.projection.js';
import { riskMatrix } from './risk-matrix.js';

@ObjectType({ description: 'How many open risks have one likelihood and one impact.' })
export class RiskMatrixCell {
  @Field(() => Int, { description: '1 to 5.' })
  likelihood!: number;

  @Field(() => Int, { description: '1 to 5.' })
  impact!: number;

  @Field(() => Int, { description: 'Open, assessed risks with both.' })
  count!: number;
}

const KINDS = ['INHERENT', 'RESIDUAL'] as const;

@Resolver()
@Allow(...READERS)
export class RiskMatrixResolver {
  constructor(private readonly views: Views) {}

  @Query(() => [RiskMatrixCell], {
    description: 'Open risks by likelihood and impact: 25 cells, by likelihood, then impact (Q12).',
  })
  async riskMatrix(
    @Args('kind', { type: () => String, defaultValue: 'RESIDUAL', description: 'INHERENT or RESIDUAL.' }) kind: string,
    @Reading() at: At,
  ): Promise<RiskMatrixCell[]> {
    return riskMatrix(await this.views.all(riskRegister, at), requireOneOf('kind', kind, KINDS));
  }
}
