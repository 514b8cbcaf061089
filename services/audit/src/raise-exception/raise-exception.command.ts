import type { EventData } from '@attestry/contracts';
import type { Command, CommandContext } from '@attestry/service-kit';

/** Raise an exception for a failed item; ordered when the FAIL is recorded. */
export type RaiseExceptionInput = Omit<EventData<'ExceptionRaised.v1'>, 'exceptionId'>;

export class RaiseException implements Command<RaiseExceptionInput> {
  constructor(
    readonly input: RaiseExceptionInput,
    readonly by: CommandContext,
  ) {}
}
