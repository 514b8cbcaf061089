import { Field, ObjectType } from '@nestjs/graphql';
import { CriterionType } from '../extensions/extended.types.js';
import { RiskType } from '../risk-register/risk.type.js';

@ObjectType({ description: 'How the risk assessment covers one criterion of the scope (RAS-1).' })
export class CriterionRiskCoverage {
  @Field(() => CriterionType, { description: 'The criterion.' })
  criterion!: CriterionType;

  @Field({ description: 'COVERED, WITHOUT_RISK (reasoned) or MISSING.' })
  status!: string;

  @Field(() => [RiskType], { description: 'Open risks that the assessment covers it with.' })
  risks!: readonly RiskType[];

  @Field(() => [RiskType], { description: 'Open risks that name it and do not cover it yet.' })
  touching!: readonly RiskType[];
}
