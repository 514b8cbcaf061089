import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CriterionType } from './criterion.type.js';
import { ScopeRemovalType } from './scope-change.type.js';

@ObjectType('ScopeExclusion', { description: 'A criterion left out, with why.' })
export class ScopeExclusionType {
  @Field(() => CriterionType, { description: 'The criterion.' })
  criterion!: CriterionType;

  @Field(() => String, { description: 'Why it is not relevant.' })
  rationale!: string;
}

@ObjectType('CategoryRule', { description: 'Why a category is recommended (domain 4.1).' })
export class CategoryRuleType {
  @Field(() => String, { description: 'The category.' })
  category!: string;

  @Field(() => String, {
    description: 'ALWAYS, UPTIME_COMMITMENT, PROCESSES_TRANSACTIONS, CONFIDENTIAL_DATA or PERSONAL_DATA_COLLECTED.',
  })
  rule!: string;
}

@ObjectType('ScopeFlags', { description: 'What the organization promises and does with data.' })
export class ScopeFlagsType {
  @Field(() => Boolean, { description: 'Clients were promised that the system is up.' })
  uptimeCommitment!: boolean;

  @Field(() => Boolean, { description: 'Results are computed or moved for clients.' })
  processesTransactions!: boolean;

  @Field(() => Boolean, { description: 'What the system does reaches the books of clients.' })
  affectsClientFinancialReporting!: boolean;
}

@ObjectType('ScopeRecommendation', { description: 'What fits the data and the promises declared (domain 4.1).' })
export class ScopeRecommendationType {
  @Field(() => [String], { description: 'Recommended categories.' })
  categories!: readonly string[];

  @Field(() => [String], { description: 'PRIVACY_OPTIONAL, SOC_1_MAY_BE_NEEDED, ISO_27001_MAY_FIT_BETTER.' })
  advisories!: readonly string[];

  @Field(() => [CategoryRuleType], { description: 'The rule that fired for each recommended category.' })
  because!: readonly CategoryRuleType[];
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

  @Field(() => [CriterionType], { description: 'Criteria it has beyond the version before.' })
  added!: readonly CriterionType[];

  @Field(() => [ScopeRemovalType], {
    description: 'Criteria of the version before that it has no more, each with why.',
  })
  removed!: readonly ScopeRemovalType[];
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

  @Field(() => ScopeFlagsType, { description: 'What was declared beside the kinds of data.' })
  flags!: ScopeFlagsType;

  @Field(() => [String], { description: 'Codes of the regions clients sit in; empty when not asked.' })
  clientRegions!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why categories differ from what was recommended, a line a category: `<category>: <reason>` (SCP-4).',
  })
  reasons?: string;

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
