import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CriterionType } from '../criteria/criterion.type.js';

@ObjectType('Engagement', { description: 'An engagement, owned by the engagement service.' })
@Directive('@key(fields: "id")')
export class EngagementType {
  @Field(() => ID, { description: 'Engagement id.' })
  id!: string;
}

@ObjectType({ description: 'Readiness of one category.' })
export class CategoryReadiness {
  @Field({ description: 'The category; the common criteria count for SECURITY.' })
  category!: string;

  @Field(() => Int, { description: 'Readiness in basis points.' })
  readinessBp!: number;
}

@ObjectType({ description: 'Readiness of an engagement at an instant (domain 4.3).' })
export class Readiness {
  @Field(() => Int, { description: 'Criteria in scope that are MET.' })
  met!: number;

  @Field(() => Int, { description: 'Criteria in scope that are PARTIAL.' })
  partial!: number;

  @Field(() => Int, { description: 'Criteria in scope that are UNMET.' })
  unmet!: number;

  @Field(() => Int, { description: 'Readiness in basis points, half up: (2·met + partial) ÷ (2·in scope).' })
  readinessBp!: number;

  @Field(() => Int, { description: 'Criteria with an active primary control ÷ in scope, in basis points.' })
  coverageBp!: number;

  @Field(() => [CategoryReadiness], { description: 'The same for each category in scope.' })
  byCategory!: CategoryReadiness[];

  @Field(() => [String], {
    description: 'Families of S14 and S40 without an active control in scope (gate of step 3).',
  })
  openFamilies!: string[];
}

@ObjectType({ description: 'How one criterion in scope stands (domain 4.2).' })
export class CriterionReadiness {
  @Field(() => CriterionType, { description: 'The criterion, with its controls.' })
  criterion!: CriterionType;

  @Field({ description: 'MET, PARTIAL or UNMET.' })
  status!: string;

  @Field(() => Int, { description: 'Primary controls that are HEALTHY.' })
  healthy!: number;

  @Field(() => Int, { description: 'Primary controls that are WEAK.' })
  weak!: number;

  @Field(() => Int, { description: 'Primary controls that are ABSENT.' })
  absent!: number;

  @Field({ description: 'True when an active primary control serves it.' })
  covered!: boolean;

  @Field(() => [ID], { description: 'Live remediation items that look after it.' })
  remediationItemIds!: string[];
}
