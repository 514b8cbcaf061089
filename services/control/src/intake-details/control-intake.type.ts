import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ControlType } from '../control-details/control.type.js';

@ObjectType('ControlIntake', { description: 'Controls taken together, from the library or from a file.' })
export class ControlIntakeType {
  @Field(() => ID, { description: 'Id of the adoption or import.' })
  id!: string;

  @Field({ description: 'LIBRARY, CSV or JSON.' })
  source!: string;

  @Field(() => Int, { description: 'How many controls were taken.' })
  rows!: number;

  @Field(() => String, { nullable: true, description: 'Lower-hex SHA-256 of the file.' })
  digest?: string;

  @Field({ description: 'When it was accepted.' })
  acceptedAt!: string;

  @Field(() => [ControlType], { description: 'Its controls that stand by now, in the order taken.' })
  controls!: ControlType[];

  @Field(() => Int, { description: 'Controls that follow still; 0 at the end.' })
  pending!: number;
}
