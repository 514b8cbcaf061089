import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LibraryControl } from '@attestry/soc2';
import { CriterionType, toCriteria } from '../criteria/criterion.type.js';

@ObjectType('LibraryControl', { description: 'A template control of the starter library.' })
export class LibraryControlType {
  @Field(() => ID, { description: 'Template code; `adoptControl` takes it as `templateId`.' })
  code!: string;

  @Field({ description: 'Short title.' })
  title!: string;

  @Field({ description: 'What is done, by whom, how often.' })
  text!: string;

  @Field({ description: 'Control family (domain 0).' })
  family!: string;

  @Field({ description: 'From which company stage on it is expected.' })
  stage!: string;

  @Field({ description: 'PREVENTIVE, DETECTIVE or CORRECTIVE.' })
  nature!: string;

  @Field({ description: 'AUTOMATED, SEMI_AUTOMATED or MANUAL.' })
  automation!: string;

  @Field({ description: 'How often it operates.' })
  frequency!: string;

  @Field({ description: 'Who usually owns it, for example ENGINEERING.' })
  ownerRole!: string;

  @Field(() => [CriterionType], { description: 'Criteria it serves, the main one first.' })
  criteria!: CriterionType[];

  @Field(() => [String], { description: 'Kinds of evidence that prove it.' })
  evidenceKinds!: string[];
}

/** A template as it is shown. */
export const toLibraryControl = (control: LibraryControl): LibraryControlType => ({
  ...control,
  criteria: toCriteria(control.criteria),
});
