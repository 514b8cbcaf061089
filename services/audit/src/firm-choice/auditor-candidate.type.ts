import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AuditFirmType } from '../audit-firms/audit-firm.type.js';

@ObjectType({ description: 'Points of a firm by part (4.13).' })
export class CandidatePoints {
  @Field(() => Int, { description: 'SOC reports issued: 0, 15 or 30.' })
  socReports!: number;

  @Field(() => Int, { description: 'Same industry 30, adjacent 15.' })
  industry!: number;

  @Field(() => Int, { description: 'Free in the window: 20.' })
  free!: number;

  @Field(() => Int, { description: 'Observer since step 1: 10.' })
  observer!: number;

  @Field(() => Int, { description: 'Last peer review clean: 10.' })
  peerReview!: number;

  @Field(() => Int, { description: 'Sum, at most 100.' })
  total!: number;
}

@ObjectType({ description: 'A firm that may be selected for an engagement, or why it may not.' })
export class AuditorCandidate {
  @Field(() => ID, { description: 'The firm.' })
  firmId!: string;

  @Field(() => AuditFirmType, { description: 'What the platform knows of the firm.' })
  firm!: AuditFirmType;

  @Field({ description: 'ELIGIBLE, or the code that selecting it would give (FRM-1 to FRM-3).' })
  eligibility!: string;

  @Field(() => CandidatePoints, { description: 'Points by part.' })
  points!: CandidatePoints;

  @Field({ description: 'When it was invited, RFC 3339 UTC.' })
  invitedAt!: string;

  @Field({ description: 'It has declared its independence.' })
  declared!: boolean;
}
