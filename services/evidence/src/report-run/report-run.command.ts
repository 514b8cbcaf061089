import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'One check of a run as an outside tool reports it.' })
export class ReportedCheckInput {
  @Field(() => String, { description: 'Name of the check; which control it speaks for was said at registration.' })
  check!: string;

  @Field(() => Boolean, { description: 'Whether what it checks holds.' })
  passed!: boolean;

  @Field(() => String, {
    description: 'What was seen, up to 1,000 characters; never a secret, never words about a person.',
  })
  observed!: string;
}

@InputType({ description: 'Report a run of an outside tool: what it looked at, when, and what came of it.' })
export class ReportRunInput extends CommandInput {
  @Field(() => ID, { description: 'The inbound collector.' })
  collectorId!: string;

  @Field(() => String, { nullable: true, description: 'Instant the run was due, RFC 3339; `observedAt` when absent.' })
  scheduledFor?: string;

  @Field(() => String, {
    description: 'Instant the tool looked, RFC 3339: from then on a FAIL degrades the control (COL-4).',
  })
  observedAt!: string;

  @Field(() => String, { description: 'PASS, FAIL, or ERROR when the tool could not look (COL-3).' })
  result!: string;

  @Field(() => Int, { nullable: true, description: 'How many things it looked at; not for ERROR.' })
  itemCount?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them fail; 0 when absent and PASS, 1 when absent and FAIL.',
  })
  failingCount?: number;

  @Field(() => String, { nullable: true, description: 'Lower-hex SHA-256 of the report of the tool; not for ERROR.' })
  digest?: string;

  @Field(() => [ReportedCheckInput], {
    nullable: true,
    description: 'Its checks, at most 500; with any of them, all that were mapped at registration.',
  })
  observations?: ReportedCheckInput[];

  @Field(() => String, {
    nullable: true,
    description: 'For ERROR: UNREACHABLE, UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED, TIMEOUT, BAD_RESPONSE or INTERNAL.',
  })
  errorClass?: string;
}

export class ReportRun implements Command<ReportRunInput> {
  constructor(
    readonly input: ReportRunInput,
    readonly by: CommandContext,
  ) {}
}
