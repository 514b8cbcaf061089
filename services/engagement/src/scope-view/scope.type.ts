import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CriterionType } from './criterion.type.js';

@ObjectType('ScopeExclusion', { description: 'A criterion left out, with why.' })
export class ScopeExclusionType {
  @Field(() => CriterionType, { description: 'The criterion.' })
  criterion!: CriterionType;

  @Field(() => String, { description: 'Why it is not relevant.' })
  rationale!: string;
}

@ObjectType('ScopeRecommendation', { description: 'What fits the data and the promises declared (domain 4.1).' })
export class ScopeRecommendationType {
  @Field(() => [String], { description: 'Recommended categories.' })
  categories!: readonly string[];

  @Field(() => [String], { description: 'PRIVACY_OPTIONAL, SOC_1_MAY_BE_NEEDED, ISO_27001_MAY_FIT_BETTER.' })
  advisories!: readonly string[];
}

@ObjectType('ScopeVersion', { description: 'A version of the scope as it was confirmed.' })
export class ScopeVersionType {
  @Field(() => Int, { description: 'Number of the version.' })
  version!: number;

  @Field(() => [String], { description: 'Its categories.' })
  categories!: readonly string[];

  @Field(() => Int, { description: 'Number of criteria in it.' })
  criteriaCount!: number;

  @Field(() => String, { description: 'When it was confirmed, RFC 3339 UTC.' })
  confirmedAt!: string;
}

@ObjectType('Scope', { description: 'What the report is about (domain 2.4).' })
export class ScopeType {
  @Field(() => ID, { description: 'Id of the engagement.' })
  id!: string;

  @Field(() => Int, { description: 'Version; each reopening raises it.' })
  version!: number;

  @Field(() => String, { description: 'DRAFT, CONFIRMED or LOCKED.' })
  state!: string;

  @Field(() => [String], { description: 'Kinds of data declared.' })
  dataTypes!: readonly string[];

  @Field(() => [String], { description: 'Categories chosen.' })
  categories!: readonly string[];

  @Field(() => [CriterionType], {
    description: 'Criteria in scope in catalogue order: 33 and those of the categories, without exclusions (SCP-7).',
  })
  criteria!: readonly CriterionType[];

  @Field(() => [ScopeExclusionType], { description: 'Criteria left out.' })
  exclusions!: readonly ScopeExclusionType[];

  @Field(() => ScopeRecommendationType, { description: 'What is recommended for what was declared.' })
  recommendation!: ScopeRecommendationType;

  @Field(() => [ScopeVersionType], { description: 'Versions that were confirmed, oldest first.' })
  versions!: readonly ScopeVersionType[];
}
