import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ApproveControlDesign, ApproveControlDesignInput } from './approve-control-design.command.js';

@Resolver()
export class ApproveControlDesignResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Approve the design of a control. Codes: NOT_FOUND, CONTROL_INVALID_STATE, CONTROL_OWNER_REQUIRED, CONTROL_MAPPING_REQUIRED (CTL-2), SEPARATION_OF_DUTIES (CTL-5, D2).',
  })
  @Allow('CM')
  approveControlDesign(@Args('input') input: ApproveControlDesignInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ApproveControlDesign(input, by));
  }
}
