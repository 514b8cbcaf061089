import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ControlType } from '../control-details/control.type.js';
import { CriterionType } from '../criteria/criterion.type.js';

@ObjectType('Framework', { description: 'Another framework that controls can be compared with (domain 4.15).' })
export class FrameworkType {
  @Field({ description: 'Code, for example ISO_27001, HITRUST or NIST_CSF.' })
  code!: string;

  @Field({ description: 'Its edition, or that of the mapping.' })
  version!: string;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  title?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The mapping set that the organization has published; absent for what comes with the platform.',
  })
  mappingSetId?: string;
}

@ObjectType({ description: 'A healthy control and how it stands to a requirement.' })
export class ReusedControl {
  @Field(() => ControlType, { description: 'The control.' })
  control!: ControlType;

  @Field({ description: 'EQUAL, SUPERSET, SUBSET or INTERSECTS: how the control stands to the requirement.' })
  relation!: string;
}

@ObjectType('RequirementReuse', {
  description:
    'What of ours already serves a requirement of another framework. Whether that is enough, its assessor says.',
})
export class RequirementReuseType {
  @Field(() => ID, { description: 'Id of the requirement in its framework.' })
  requirement!: string;

  @Field(() => String, { nullable: true, description: 'A short name; its wording is its owner’s.' })
  title?: string;

  @Field(() => String, { nullable: true, description: 'Part of the framework it belongs to.' })
  group?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The strongest relation of a healthy control: EQUAL, SUPERSET, SUBSET or INTERSECTS; absent when none.',
  })
  relation?: string;

  @Field(() => [ReusedControl], { description: 'Healthy controls that stand in a relation to it.' })
  controls!: ReusedControl[];

  @Field(() => [CriterionType], { description: 'Criteria through which it is mapped.' })
  criteria!: CriterionType[];
}
