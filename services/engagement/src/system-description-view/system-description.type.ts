import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CriterionType } from '../scope-view/criterion.type.js';

@ObjectType('SystemDescriptionPart', { description: 'One of the nine parts of the description (SYD-1).' })
export class SystemDescriptionPartType {
  @Field(() => String, {
    description:
      'SERVICES, COMMITMENTS, COMPONENTS, INCIDENTS, CRITERIA_AND_CONTROLS, CUECS, SUBSERVICES, CRITERIA_NOT_RELEVANT or SIGNIFICANT_CHANGES.',
  })
  part!: string;

  @Field(() => String, { nullable: true, description: 'The text; absent while the part is not filled.' })
  text?: string;
}

@ObjectType('FrozenDescription', { description: 'The version an audit stands on.' })
export class FrozenDescriptionType {
  @Field(() => ID, { description: 'The engagement under audit.' })
  engagementId!: string;

  @Field(() => Int, { description: 'The version, which never changes.' })
  version!: number;
}

@ObjectType('DescribedCuec', { description: 'A control that user entities must run for a criterion to be met (S25).' })
export class DescribedCuecType {
  @Field(() => ID, { description: 'Id of the control, chosen by the organization.' })
  cuecId!: string;

  @Field(() => CriterionType, { description: 'Criterion it serves.' })
  criterion!: CriterionType;
}

@ObjectType('SystemDescription', { description: 'Description of the system the report is about (domain 2.2).' })
export class SystemDescriptionType {
  @Field(() => ID, { description: 'Id of the description, which is that of the system.' })
  id!: string;

  @Field(() => Int, { description: 'Current version.' })
  version!: number;

  @Field(() => String, { description: 'DRAFT, APPROVED, or FROZEN when an audit stands on the current version.' })
  state!: string;

  @Field(() => [SystemDescriptionPartType], { description: 'All nine parts.' })
  parts!: readonly SystemDescriptionPartType[];

  @Field(() => [ID], { description: 'Vendors that the text names as subservice organizations (SYD-4).' })
  vendorIds!: readonly string[];

  @Field(() => [DescribedCuecType], { description: 'Controls that user entities must run.' })
  cuecs!: readonly DescribedCuecType[];

  @Field(() => String, { description: 'Lower-hex SHA-256 of the content.' })
  digest!: string;

  @Field(() => ID, { description: 'Pseudonym of the last editor.' })
  editedBy!: string;

  @Field(() => ID, { nullable: true, description: 'Pseudonym of who approved the current version.' })
  approvedBy?: string;

  @Field(() => [FrozenDescriptionType], { description: 'Versions that audits stand on.' })
  frozenFor!: readonly FrozenDescriptionType[];
}
