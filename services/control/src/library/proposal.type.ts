import { Field, ObjectType } from '@nestjs/graphql';
import { ControlType } from '../control-details/control.type.js';
import { CriterionType } from '../criteria/criterion.type.js';
import { LibraryControlType } from './library-control.type.js';

@ObjectType({ description: 'One template that fits, and why.' })
export class ProposedControl {
  @Field(() => LibraryControlType, { description: 'The template.' })
  template!: LibraryControlType;

  @Field({
    description: 'STAGE: the company’s stage has come for it. CATEGORY: only its category, in scope, asks for it.',
  })
  because!: string;

  @Field(() => [CriterionType], { description: 'What it covers of the scope, the main criterion first.' })
  criteria!: CriterionType[];

  @Field(() => ControlType, { nullable: true, description: 'The control taken from it already.' })
  control?: ControlType;
}

@ObjectType({ description: 'Controls of the library that fit the stage and scope of an engagement (S38).' })
export class ControlProposal {
  @Field({ description: 'Stage of the organization: STARTUP, GROWTH or ENTERPRISE.' })
  stage!: string;

  @Field(() => [ProposedControl], { description: 'Which, in the order of the library.' })
  controls!: ProposedControl[];

  @Field(() => [CriterionType], { description: 'Criteria in scope that stay open: no proposed template covers them.' })
  open!: CriterionType[];
}
