import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@attestry/service-kit';
import { EngagementType } from '../extended/extended.types.js';
import { reportPath } from '../report-files/report-file.js';
import type { ReportDoc } from './report-card.projection.js';

@ObjectType({ description: 'Paths of a report at the gateway, for GET with a bearer token (Q23).' })
export class ReportDownload {
  @Field({ description: 'Canonical JSON: the bytes that the digest is taken of.' })
  json!: string;

  @Field({ description: 'The same as Markdown.' })
  markdown!: string;

  @Field({ description: 'The same as PDF.' })
  pdf!: string;
}

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

  @Field(() => String, { nullable: true, description: 'When it was recalled, RFC 3339; its text stays readable.' })
  recalledAt?: string;

  @Field(() => String, { nullable: true, description: 'Why it was recalled (RPT-4).' })
  recallReason?: string;

  @Field(() => ReportDownload, { description: 'Where its forms are downloaded from; paths at the gateway.' })
  download!: ReportDownload;
}

export const ReportConnection = connectionOf(ReportType, 'Report');

const downloadOf = (id: string): ReportDownload => ({
  json: reportPath(id, 'json'),
  markdown: reportPath(id, 'md'),
  pdf: reportPath(id, 'pdf'),
});

export const toReport = ({
  id,
  auditId,
  state,
  engagementId,
  issued,
  supersededBy,
  recalled,
}: ReportDoc): ReportType => ({
  id,
  auditId,
  state,
  ...(engagementId ? { engagement: { id: engagementId } } : {}),
  ...(issued ?? {}),
  ...(supersededBy ? { supersededBy } : {}),
  ...(recalled ? { recalledAt: recalled.at, recallReason: recalled.reason } : {}),
  download: downloadOf(id),
});
