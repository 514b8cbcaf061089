import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@attestry/service-kit';
import { EngagementType } from '../extended/extended.types.js';
import type { ReportDoc } from './report-card.projection.js';

@ObjectType('Report', { description: 'A report and how long it can be relied on (domain 2.24).' })
export class ReportType {
  @Field(() => ID, { description: 'Report id.' })
  id!: string;

  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field({ description: 'DRAFTED, DECIDED, CURRENT, EXPIRING, EXPIRED, SUPERSEDED or RECALLED.' })
  state!: string;

  @Field(() => EngagementType, { nullable: true, description: 'The engagement, once issued.' })
  engagement?: EngagementType;

  @Field(() => String, { nullable: true, description: 'TYPE_1 or TYPE_2, once issued.' })
  type?: string;

  @Field(() => String, {
    nullable: true,
    description: 'UNQUALIFIED, QUALIFIED, ADVERSE or DISCLAIMER, once issued.',
  })
  opinion?: string;

  @Field(() => String, { nullable: true, description: 'Date of the report.' })
  reportDate?: string;

  @Field(() => String, { nullable: true, description: 'Day it ends: the report holds until 00:00 UTC of it (4.10).' })
  validUntil?: string;

  @Field(() => String, { nullable: true, description: 'First day covered, of a Type 2.' })
  coverageStart?: string;

  @Field(() => String, { nullable: true, description: 'As-of date, or last day covered.' })
  coverageEnd?: string;

  @Field(() => [String], { nullable: true, description: 'Categories in scope.' })
  categories?: readonly string[];

  @Field(() => Int, { nullable: true, description: 'Confirmed deviations.' })
  deviations?: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the canonical JSON, recorded at the issue.' })
  digest?: string;

  @Field(() => ID, { nullable: true, description: 'The report that stands in its place.' })
  supersededBy?: string;
}

export const ReportConnection = connectionOf(ReportType, 'Report');

export const toReport = ({ id, auditId, state, engagementId, issued, supersededBy }: ReportDoc): ReportType => ({
  id,
  auditId,
  state,
  ...(engagementId ? { engagement: { id: engagementId } } : {}),
  ...(issued ?? {}),
  ...(supersededBy ? { supersededBy } : {}),
});
