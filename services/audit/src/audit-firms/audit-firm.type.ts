import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('AuditFirm', { description: 'An audit firm on the platform (domain 2.16).' })
export class AuditFirmType {
  @Field(() => ID, { description: 'Firm id.' })
  id!: string;

  @Field({ description: 'LISTED, VERIFIED or LAPSED.' })
  state!: string;

  @Field({ description: 'Licence number.' })
  licenceNo!: string;

  @Field(() => String, { nullable: true, description: 'Name of the firm.' })
  legalName?: string;

  @Field(() => [String], { description: 'Industries it knows, each `<sector>.<industry>`.' })
  industries!: readonly string[];

  @Field(() => Int, { description: 'SOC reports it has issued.' })
  socReports!: number;

  @Field(() => String, { nullable: true, description: 'Last day of the licence; absent until verified.' })
  licenceUntil?: string;

  @Field(() => String, { nullable: true, description: 'Last day the peer review counts; absent until verified.' })
  peerReviewUntil?: string;

  @Field(() => Boolean, { nullable: true, description: 'The last peer review had no finding.' })
  peerReviewClean?: boolean;
}
