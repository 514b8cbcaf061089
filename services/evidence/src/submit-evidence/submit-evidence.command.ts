import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Submit evidence that one or more controls work.' })
export class SubmitEvidenceInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  evidenceId?: string;

  @Field(() => [ID], { description: 'Controls it is evidence of; at least one.' })
  controlIds!: string[];

  @Field(() => String, { description: 'Kind of evidence of the control library, for example `policy_document`.' })
  kind!: string;

  @Field(() => String, {
    description:
      'Lower-hex SHA-256 of a file that was uploaded before, by `PUT /files/<digest>`. Without a file: of `content`.',
    nullable: true,
  })
  digest?: string;

  @Field(() => String, {
    description:
      'Words about the file, or, without a file, what the evidence says; up to 8,192 characters, kept encrypted.',
    nullable: true,
  })
  content?: string;

  @Field(() => String, {
    description: 'Media type of `content` without a file; text/plain when absent. A file has that of its upload.',
    nullable: true,
  })
  mediaType?: string;

  @Field(() => ID, {
    description: 'Request of the auditor that it answers; it lets in evidence of a locked period (EVD-7).',
    nullable: true,
  })
  requestId?: string;

  @Field(() => String, { description: 'Start of the time it speaks of, RFC 3339 UTC.' })
  validFrom!: string;

  @Field(() => String, {
    description: 'End of that time; equal to the start for a point in time, which is the default.',
    nullable: true,
  })
  validTo?: string;

  @Field(() => ID, { description: 'Collector run that brought it; only for collectors.', nullable: true })
  runId?: string;

  @Field(() => String, { description: 'Refused: the platform sets recorded time itself.', nullable: true })
  recordedAt?: string;
}

export class SubmitEvidence implements Command<SubmitEvidenceInput> {
  constructor(
    readonly input: SubmitEvidenceInput,
    readonly by: CommandContext,
  ) {}
}
