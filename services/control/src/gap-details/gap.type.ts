import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CriterionType, toCriteria } from '../criteria/criterion.type.js';
import type { FindingDoc, GapDoc } from './gap-details.projection.js';

@ObjectType({ description: 'How a criterion was found (domain 4.2).' })
export class CriterionFinding {
  @Field(() => CriterionType, { description: 'The criterion.' })
  criterion!: CriterionType;

  @Field({ description: 'MET, PARTIAL or UNMET; as overridden, if it was.' })
  status!: string;

  @Field(() => Int, { description: 'Primary controls that were HEALTHY.' })
  healthy!: number;

  @Field(() => Int, { description: 'Primary controls that were WEAK.' })
  weak!: number;

  @Field(() => Int, { description: 'Primary controls that were ABSENT.' })
  absent!: number;

  @Field(() => String, { nullable: true, description: 'What a person noted.' })
  note?: string;

  @Field(() => String, { nullable: true, description: 'The computed status that a person lowered (GAP-2).' })
  overriddenFrom?: string;

  @Field(() => String, { nullable: true, description: 'Why it was lowered.' })
  reason?: string;
}

@ObjectType({ description: 'Figures of a completed assessment, frozen (GAP-5).' })
export class GapFiguresType {
  @Field(() => Int, { description: 'Criteria MET.' })
  met!: number;

  @Field(() => Int, { description: 'Criteria PARTIAL.' })
  partial!: number;

  @Field(() => Int, { description: 'Criteria UNMET.' })
  unmet!: number;

  @Field(() => Int, { description: 'Readiness in basis points (domain 4.3).' })
  readinessBp!: number;

  @Field(() => Int, { description: 'Coverage in basis points (domain 4.3).' })
  coverageBp!: number;
}

@ObjectType('GapAssessment', { description: 'One look at present practice against a scope (domain 2.5).' })
export class GapAssessmentType {
  @Field(() => ID, { description: 'Assessment id.' })
  id!: string;

  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => Int, { description: 'Version of the scope it answers to.' })
  scopeVersion!: number;

  @Field({ description: 'IN_PROGRESS, COMPLETED, or STALE after its scope was reopened.' })
  state!: string;

  @Field({ description: 'When it was started.' })
  startedAt!: string;

  @Field(() => String, { nullable: true, description: 'When it was completed.' })
  completedAt?: string;

  @Field(() => [CriterionFinding], { description: 'Findings, in catalogue order.' })
  findings!: CriterionFinding[];

  @Field(() => GapFiguresType, { nullable: true, description: 'Figures; absent before completion.' })
  figures?: GapFiguresType;
}

const toFinding = ({ code, ...finding }: FindingDoc): CriterionFinding[] =>
  toCriteria([code]).map((criterion) => ({ criterion, ...finding }));

/** An assessment as it is shown. */
export const toGapAssessment = ({ findings, criteria, ...doc }: GapDoc): GapAssessmentType => ({
  ...doc,
  findings: criteria.flatMap((code) => findings.filter((finding) => finding.code === code)).flatMap(toFinding),
});
