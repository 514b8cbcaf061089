import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { AuditFiles } from '../audit-file/audit-files.js';
import { opinion } from '../opinion/opinion.js';
import { SignManagementAssertion } from './sign-management-assertion.command.js';
import { signManagementAssertion } from './sign-management-assertion.js';

@CommandHandler(SignManagementAssertion)
export class SignManagementAssertionHandler implements ICommandHandler<SignManagementAssertion> {
  constructor(
    private readonly streams: Streams,
    private readonly files: AuditFiles,
  ) {}

  async execute(command: SignManagementAssertion): Promise<Recorded> {
    const { input, by } = command;
    const file = await this.files.settled(input.auditId, by);
    return this.streams.change(opinion, input.auditId, command, (state) =>
      signManagementAssertion(input, by, state, file),
    );
  }
}
