import { Field, ID, InputType } from '@nestjs/graphql';
import type { DescriptionPart } from './parts.js';

@InputType({ description: 'Text of one part of the system description.' })
export class SystemDescriptionPartInput {
  @Field(() => String, {
    description:
      'SERVICES, COMMITMENTS, COMPONENTS, INCIDENTS, CRITERIA_AND_CONTROLS, CUECS, SUBSERVICES, CRITERIA_NOT_RELEVANT or SIGNIFICANT_CHANGES.',
  })
  part!: DescriptionPart;

  @Field(() => String, {
    description: 'The text; encrypted in the log. All parts together have at most 8,000 characters.',
  })
  text!: string;
}

@InputType({ description: 'A control that user entities must run for a criterion to be met.' })
export class CuecInput {
  @Field(() => ID, { description: 'Id of the control, chosen by the organization.' })
  cuecId!: string;

  @Field(() => String, { description: 'Code of the criterion it serves.' })
  criterion!: string;
}
