import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('ReportTypeRecommendation', { description: 'What the intake answers recommend (domain 4.1).' })
export class ReportTypeRecommendationType {
  @Field(() => String, { description: 'TYPE_2_DIRECT, TYPE_1_ONLY or TYPE_1_THEN_TYPE_2.' })
  recommendation!: string;

  @Field(() => String, {
    description: 'The row that fired: CLIENT_NEEDS_TYPE_2_NOW, TYPE_2_NEVER_NEEDED or TYPE_2_LATER.',
  })
  rule!: string;

  @Field(() => String, {
    description: 'Type of the cycle asked about, TYPE_1 or TYPE_2; another one needs a reason (ENG-7).',
  })
  type!: string;

  @Field(() => [String], {
    description: 'TYPE_1_AS_INTERIM, PERIOD_MUST_RUN_FIRST, RECONSIDER_IN_12_MONTHS, TYPE_2_WITHIN_12_MONTHS.',
  })
  advisories!: readonly string[];
}
