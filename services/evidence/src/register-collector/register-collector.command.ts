import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Register a collector: what it looks at, for which controls, how often.' })
export class RegisterCollectorInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  collectorId?: string;

  @Field(() => String, { description: 'postgres-settings, dependency-sbom or git-history.' })
  kind!: string;

  @Field(() => [ID], { description: 'Controls it brings evidence for; at least one.' })
  controlIds!: string[];

  @Field(() => String, { description: 'DAILY or WEEKLY.' })
  schedule!: string;

  @Field(() => ID, {
    description: 'Reference to the secret it signs in with, never the secret; `none` when it needs none.',
  })
  secretRef!: string;
}

export class RegisterCollector implements Command<RegisterCollectorInput> {
  constructor(
    readonly input: RegisterCollectorInput,
    readonly by: CommandContext,
  ) {}
}
