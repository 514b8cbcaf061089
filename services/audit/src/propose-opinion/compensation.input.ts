import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'A control that stands in for the failed primary controls of a criterion (domain 4.8).' })
export class CompensationInput {
  @Field(() => String, { description: 'Code of the criterion.' })
  criterion!: string;

  @Field(() => ID, { description: 'The compensating control: mapped to the criterion and effective throughout.' })
  controlId!: string;

  @Field(() => String, { description: 'Why it compensates; at least 40 characters, kept encrypted.' })
  reason!: string;
}
