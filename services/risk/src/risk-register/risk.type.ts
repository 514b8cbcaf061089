import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Risk', { description: 'Something that could keep the organization from its goals (domain 2.10).' })
@Directive('@key(fields: "id")')
export class RiskType {
  @Field(() => ID, { description: 'Risk id.' })
  id!: string;

  @Field({ description: 'What could happen.' })
  title!: string;

  @Field({ description: 'Category; FRAUD is the one the rules ask for.' })
  category!: string;

  @Field({ description: 'IDENTIFIED, ASSESSED, TREATED, ACCEPTANCE_PROPOSED, ACCEPTED or CLOSED.' })
  state!: string;

  @Field(() => [String], { description: 'Codes of the criteria it touches; empty for a general risk.' })
  criteria!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'Risk owner, as a pseudonym.' })
  ownerRef?: string;

  @Field(() => Int, { nullable: true, description: 'Likelihood times impact before controls, 1 to 25.' })
  inherent?: number;

  @Field(() => Int, { nullable: true, description: 'The same after controls, as recorded.' })
  residual?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The residual that healthy controls proposed at the assessment (domain 4.9).',
  })
  proposedResidual?: number;

  @Field(() => String, { nullable: true, description: 'LOW, MODERATE, HIGH or CRITICAL, of the residual.' })
  band?: string;

  @Field(() => String, { nullable: true, description: 'MITIGATE, TRANSFER or AVOID.' })
  treatment?: string;

  @Field({ description: 'Something has happened since the last assessment that asks for another look (S8).' })
  reassess!: boolean;

  @Field(() => String, { nullable: true, description: 'Last day of the acceptance in force.' })
  acceptedUntil?: string;
}
