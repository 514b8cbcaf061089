import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';
import type { RiskCategory } from '../risk/risk.js';

@InputType({ description: 'Name something that could keep the organization from its goals.' })
export class IdentifyRiskInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  riskId?: string;

  @Field(() => String, { description: 'What could happen, in a sentence; kept encrypted.' })
  title!: string;

  @Field(() => String, {
    description:
      'SECURITY, AVAILABILITY, PRIVACY, FRAUD, VENDOR, PEOPLE, CHANGE, OPERATIONAL, COMPLIANCE, FINANCIAL or STRATEGIC.',
  })
  category!: RiskCategory;

  @Field(() => [String], { description: 'Criteria it touches; empty for a general risk.' })
  criteria!: string[];

  @Field(() => ID, { description: 'Engagement whose scope the criteria are checked against.', nullable: true })
  engagementId?: string;

  @Field(() => ID, { description: 'Risk owner, as a pseudonym.', nullable: true })
  ownerRef?: string;
}

export class IdentifyRisk implements Command<IdentifyRiskInput> {
  constructor(
    readonly input: IdentifyRiskInput,
    readonly by: CommandContext,
  ) {}
}
