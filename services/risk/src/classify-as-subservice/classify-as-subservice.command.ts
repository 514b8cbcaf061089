import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import type { SubserviceMethod } from '../vendor/vendor.js';

@InputType({ description: 'A control that the vendor must run: a complementary subservice organization control.' })
export class CsocInput {
  @Field(() => ID, { description: 'Its id.' })
  csocId!: string;

  @Field(() => String, { description: 'Code of the criterion it serves.' })
  criterion!: string;
}

@InputType({ description: 'Name a vendor as a subservice organization of an engagement, inclusive or carved out.' })
export class ClassifyAsSubserviceInput extends CommandInput {
  @Field(() => ID, { description: 'The vendor.' })
  vendorId!: string;

  @Field(() => ID, { description: 'Engagement the method is chosen for.' })
  engagementId!: string;

  @Field(() => String, { description: 'INCLUSIVE or CARVE_OUT.' })
  method!: SubserviceMethod;

  @Field(() => [CsocInput], {
    description: 'Controls expected of it; one or more when carved out (VEN-1).',
    defaultValue: [],
  })
  csocs!: CsocInput[];

  @Field(() => ID, { description: 'Our control that watches it; needed when carved out (VEN-1).', nullable: true })
  monitoringControlId?: string;

  @Field(() => ID, {
    description: 'Accepted evidence of its written consent; needed when inclusive (VEN-2).',
    nullable: true,
  })
  consentEvidenceId?: string;

  @Field(() => ID, {
    description: 'Accepted evidence of its own assertion; needed when inclusive (VEN-2).',
    nullable: true,
  })
  assertionEvidenceId?: string;

  @Field(() => [ID], {
    description: 'Its controls under test, as ours; one or more when inclusive (VEN-2).',
    defaultValue: [],
  })
  controlIds!: string[];
}

export class ClassifyAsSubservice implements Command<ClassifyAsSubserviceInput> {
  constructor(
    readonly input: ClassifyAsSubserviceInput,
    readonly by: CommandContext,
  ) {}
}
