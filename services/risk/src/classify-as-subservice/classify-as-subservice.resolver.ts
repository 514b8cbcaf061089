import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ClassifyAsSubservice, ClassifyAsSubserviceInput } from './classify-as-subservice.command.js';

@Resolver()
export class ClassifyAsSubserviceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Rely on a vendor as a subservice organization. Codes: NOT_FOUND, VALIDATION_FAILED, VENDOR_INVALID_STATE, CSOC_REQUIRED and VENDOR_MONITORING_CONTROL_REQUIRED (VEN-1), INCLUSIVE_CONSENT_MISSING (VEN-2), VENDOR_REVIEW_OUTDATED (VEN-3), VENDOR_REPORT_NOT_COVERING (VEN-4), SUBSERVICE_METHOD_LOCKED (VEN-6).',
  })
  @Allow('CM')
  classifyAsSubservice(@Args('input') input: ClassifyAsSubserviceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ClassifyAsSubservice(input, by));
  }
}
