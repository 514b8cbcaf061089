import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Which control of the organization a check speaks for.' })
export class CheckMappingInput {
  @Field(() => String, {
    description: 'Name of the check: one the kind carries out, or one that the outside tool reports.',
  })
  check!: string;

  @Field(() => ID, { description: 'A control of `controlIds`.' })
  controlId!: string;
}

@InputType({ description: 'Register a collector: what it looks at, for which controls, how often.' })
export class RegisterCollectorInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent. An outside tool signs in under it.', nullable: true })
  collectorId?: string;

  @Field(() => String, {
    description: 'postgres-settings, dependency-sbom, git-history, or `inbound` for a tool that reports its own runs.',
  })
  kind!: string;

  @Field(() => [ID], { description: 'Controls it brings evidence for, of the library or your own; at least one.' })
  controlIds!: string[];

  @Field(() => String, {
    description: 'HOURLY, DAILY, WEEKLY or MONTHLY; ON_REPORT for an inbound collector that keeps no interval.',
  })
  schedule!: string;

  @Field(() => ID, {
    description: 'Reference to the secret it signs in with, never the secret; `none` when it needs none.',
  })
  secretRef!: string;

  @Field(() => [CheckMappingInput], {
    nullable: true,
    description:
      'Which check speaks for which control. A control without a line is spoken for by the checks that the library has for its code or template, else by the whole run.',
  })
  checks?: CheckMappingInput[];
}

export class RegisterCollector implements Command<RegisterCollectorInput> {
  constructor(
    readonly input: RegisterCollectorInput,
    readonly by: CommandContext,
  ) {}
}
