import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Something noticed in a readiness review.' })
export class ReadinessObservation {
  @Field({ description: 'When it was recorded, RFC 3339 UTC.' })
  at!: string;

  @Field({ description: 'CM, AU or AL; what an auditor says is a comment without effect (D18).' })
  byRole!: string;

  @Field(() => ID, { description: 'Who said it, as a pseudonym.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'What it is about, for example a criterion or gate part.' })
  code?: string;

  @Field({ description: 'The observation.' })
  text!: string;
}

@ObjectType({ description: 'The internal team that answers the auditors (S46).' })
export class AuditTeam {
  @Field(() => ID, { description: 'Lead, as a pseudonym.' })
  leadRef!: string;

  @Field(() => ID, { description: 'Deputy, as a pseudonym.' })
  deputyRef!: string;

  @Field(() => [ID], { description: 'Further members, as pseudonyms.' })
  memberRefs!: readonly string[];
}

@ObjectType({ description: 'Result of a readiness review; its figures are computed (RDY-3).' })
export class ReadinessConclusion {
  @Field({ description: 'READY or NOT_READY.' })
  outcome!: string;

  @Field(() => Int, { description: 'Readiness in basis points (4.3).' })
  readinessBp!: number;

  @Field(() => Int, { description: 'Coverage in basis points (4.3).' })
  coverageBp!: number;

  @Field(() => [String], { description: 'Parts of gate 5 that did not hold.' })
  missing!: readonly string[];

  @Field({ description: 'When it was concluded, RFC 3339 UTC.' })
  at!: string;
}

@ObjectType('ReadinessReview', {
  description: 'Review of whether an organization is ready for its audit (domain 2.17).',
})
export class ReadinessReviewType {
  @Field(() => ID, { description: 'Review id.' })
  id!: string;

  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field({ description: 'IN_PROGRESS or CONCLUDED.' })
  state!: string;

  @Field({ description: 'When it was started, RFC 3339 UTC.' })
  startedAt!: string;

  @Field(() => [ReadinessObservation], { description: 'Observations in order.' })
  observations!: readonly ReadinessObservation[];

  @Field(() => AuditTeam, { nullable: true, description: 'The audit team, once named.' })
  team?: AuditTeam;

  @Field(() => ReadinessConclusion, { nullable: true, description: 'The result, once concluded.' })
  conclusion?: ReadinessConclusion;
}
