import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ChangeStage, ChangeStageInput } from './change-stage.command.js';

@Resolver()
export class ChangeStageResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Change stage and headcount of the organization. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, REASON_REQUIRED (ORG-6).',
  })
  @Allow('TO', 'CM')
  changeStage(@Args('input') input: ChangeStageInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ChangeStage(input, by));
  }
}
