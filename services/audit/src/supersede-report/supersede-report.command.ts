import type { Command, CommandContext } from '@attestry/service-kit';

/** Note that the successor's report stands in a report's place; ordered when it is issued. */
export interface SupersedeReportInput {
  readonly reportId: string;
  readonly byReportId: string;
}

export class SupersedeReport implements Command<SupersedeReportInput> {
  constructor(
    readonly input: SupersedeReportInput,
    readonly by: CommandContext,
  ) {}
}
