import { Field, ObjectType } from '@nestjs/graphql';
import { Recorded } from '@attestry/service-kit';

@ObjectType({ description: 'Where the facts of an accepted command stand, and the secret that is shown this once.' })
export class RecordedSecret extends Recorded {
  @Field(() => String, {
    nullable: true,
    description: 'The secret (API-1). Absent when the command was accepted before: if that answer was lost, rotate.',
  })
  secret?: string;
}

/** A repeated command is answered again, but its secret is not shown again. */
export const withSecret = (recorded: Recorded, secret: string): RecordedSecret =>
  recorded.repeated ? recorded : { ...recorded, secret };
