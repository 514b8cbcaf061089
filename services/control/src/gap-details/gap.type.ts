import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CriterionType, toCriteria } from '../criteria/criterion.type.js';
import { findingChanges } from './gap-changes.js';
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

@ObjectType({ description: 'A criterion that was found otherwise than in the assessment before.' })
export class FindingChange {
  @Field(() => CriterionType, { description: 'The criterion.' })
  criterion!: CriterionType;

  @Field(() => String, { nullable: true, description: 'How it was found before; absent when it was not in scope.' })
  before?: string;

  @Field(() => String, {
    nullable: true,
    description: 'How it was found now; absent when it is no longer in scope, or not yet assessed.',
  })
  after?: string;
}

@ObjectType({ description: 'What a re-assessment found changed.' })
export class GapChanges {
  @Field(() => ID, { description: 'The assessment before.' })
  previousId!: string;

  @Field(() => [FindingChange], { description: 'Criteria that were found otherwise, in catalogue order.' })
  findings!: FindingChange[];

  @Field(() => Int, {
    nullable: true,
    description: 'Readiness now less readiness then, in basis points; absent before completion.',
  })
  readinessBp?: number;
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

/** What changed, as it is shown; undefined for a first assessment. */
export const toChanges = (before: GapDoc | undefined, after: GapDoc): GapChanges | undefined => {
  if (!before) return undefined;
  const [was, is] = [before.figures?.readinessBp, after.figures?.readinessBp];
  const findings = findingChanges(before, after).flatMap(({ code, ...change }) =>
    toCriteria([code]).map((criterion) => ({ criterion, ...change })),
  );
  const readinessBp = was === undefined || is === undefined ? {} : { readinessBp: is - was };
  return { previousId: before.id, findings, ...readinessBp };
};
