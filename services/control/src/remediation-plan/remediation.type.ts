import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CriterionType, toCriteria } from '../criteria/criterion.type.js';
import type { RemediationDoc } from './remediation-item.projection.js';

@ObjectType('RemediationItem', { description: 'One piece of work that closes a gap (domain 2.6).' })
export class RemediationItemType {
  @Field(() => ID, { description: 'Item id.' })
  id!: string;

  @Field({ description: 'GAP, RISK, DEVIATION or MONITOR.' })
  source!: string;

  @Field(() => ID, { description: 'The gap assessment, risk, exception or collector run behind it.' })
  sourceId!: string;

  @Field(() => ID, { nullable: true, description: 'The engagement it was planned for.' })
  engagementId?: string;

  @Field(() => [CriterionType], { description: 'Criteria whose gap it closes.' })
  criteria!: CriterionType[];

  @Field(() => ID, { nullable: true, description: 'The control it works on.' })
  controlId?: string;

  @Field(() => Int, { description: 'Effort in points, 1 to 13 (REM-1).' })
  effort!: number;

  @Field(() => Int, { description: 'Benefit at planning, in halves of a criterion (domain 4.4).' })
  benefitHalves!: number;

  @Field({ description: 'Day it is due.' })
  dueOn!: string;

  @Field({ description: 'Who does it, by pseudonym.' })
  ownerRef!: string;

  @Field(() => String, { nullable: true, description: 'Root cause, for an item of a deviation (REM-5).' })
  rootCause?: string;

  @Field({ description: 'PLANNED, IN_PROGRESS, BLOCKED, DONE, VERIFIED or CANCELLED.' })
  state!: string;

  @Field({ description: 'True when its due day has passed with the work open.' })
  overdue!: boolean;

  @Field(() => [ID], { description: 'Evidence of the work.' })
  evidenceIds!: string[];
}

@ObjectType({ description: 'Remediation that was open at the end of a day.' })
export class BurnDownPointType {
  @Field({ description: 'The day.' })
  day!: string;

  @Field(() => Int, { description: 'Items neither verified nor cancelled.' })
  openItems!: number;

  @Field(() => Int, { description: 'Their effort in points.' })
  openEffort!: number;
}

/** An item as it is shown. */
export const toRemediationItem = (doc: RemediationDoc): RemediationItemType => ({
  ...doc,
  criteria: toCriteria(doc.criteria),
  evidenceIds: [...doc.evidenceIds],
});
