import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ControlType, EvidenceType } from '../extended/extended.types.js';
import type { TestDoc } from './test-sheet.projection.js';

@ObjectType('TestOfControls', { description: 'One test of one control (domain 2.19).' })
export class TestType {
  @Field(() => ID, { description: 'Test id.' })
  id!: string;

  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => ControlType, { description: 'The control.' })
  control!: ControlType;

  @Field(() => Int, { description: 'Version of the control that is tested.' })
  controlVersion!: number;

  @Field({ description: 'DESIGN, IMPLEMENTATION or OPERATING.' })
  kind!: string;

  @Field(() => [String], { description: 'Codes of the criteria it counts for.' })
  criteria!: readonly string[];

  @Field(() => [String], { description: 'Codes of what is looked at in each item.' })
  attributes!: readonly string[];

  @Field(() => [String], { description: 'INQUIRY, INSPECTION, OBSERVATION, REPERFORMANCE.' })
  methods!: readonly string[];

  @Field({ description: 'PLANNED, RUNNING or CONCLUDED.' })
  state!: string;

  @Field(() => ID, { nullable: true, description: 'Tester, as a pseudonym.' })
  testerRef?: string;

  @Field(() => String, { nullable: true, description: 'What rule 4.8 proposed.' })
  proposal?: string;

  @Field(() => String, { nullable: true, description: 'What was concluded.' })
  conclusion?: string;

  @Field(() => String, { nullable: true, description: 'Row of rule 4.8, C1 to C8, where one decided.' })
  rule?: string;

  @Field(() => Int, { nullable: true, description: 'N: items in the population; 0 for design and implementation.' })
  populationSize?: number;

  @Field(() => Int, { nullable: true, description: 'n: items tested in all; 0 for design and implementation.' })
  itemsTested?: number;

  @Field(() => Int, { nullable: true, description: 'd: items with a confirmed deviation.' })
  deviations?: number;

  @Field(() => Int, { nullable: true, description: 'Tolerable rate of deviations, basis points.' })
  toleranceBp?: number;
}

@ObjectType({ description: 'What one item showed for one attribute.' })
export class TestItemResult {
  @Field({ description: 'Key of the item.' })
  itemKey!: string;

  @Field({ description: 'Code of the attribute.' })
  attribute!: string;

  @Field({ description: 'PASS, FAIL or UNABLE.' })
  result!: string;

  @Field(() => [EvidenceType], { description: 'Evidence that was looked at.' })
  evidence!: EvidenceType[];

  @Field(() => String, { nullable: true, description: 'What was observed.' })
  note?: string;

  @Field(() => ID, { nullable: true, description: 'For UNABLE: the request declared unobtainable.' })
  requestId?: string;
}

@ObjectType({ description: 'A test with its results and the arithmetic of its conclusion (domain 6, Q20).' })
export class TestSheet {
  @Field(() => TestType, { description: 'The test.' })
  test!: TestType;

  @Field(() => [TestItemResult], { description: 'Last result of each item and attribute, in the order recorded.' })
  results!: TestItemResult[];

  @Field(() => String, { nullable: true, description: 'Figures of rule 4.8 for a concluded operating test.' })
  arithmetic?: string;
}

export const toTest = ({ controlId, results: _, concluded, ...doc }: TestDoc): TestType => {
  const { proposal, conclusion, rule, N, n, d, toleranceBp } = concluded ?? {};
  return {
    ...doc,
    control: { id: controlId },
    ...(concluded ? { proposal, conclusion, populationSize: N, itemsTested: n, deviations: d, toleranceBp } : {}),
    ...(rule ? { rule } : {}),
  } as TestType;
};
