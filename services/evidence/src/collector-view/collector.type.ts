import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Collector', { description: 'An integration that brings evidence by itself (domain 2.15).' })
export class CollectorType {
  @Field(() => ID, { description: 'Collector id.' })
  id!: string;

  @Field({
    description:
      'What it looks at: postgres-settings, dependency-sbom or git-history; `inbound` for a tool that reports its own runs.',
  })
  kind!: string;

  @Field({ description: 'DISABLED, HEALTHY, PAUSED, UNHEALTHY or REMOVED.' })
  state!: string;

  @Field({ description: 'HOURLY, DAILY, WEEKLY, MONTHLY or ON_REPORT.' })
  schedule!: string;

  @Field(() => [ID], { description: 'Controls it brings evidence for.' })
  controlIds!: readonly string[];

  @Field(() => Int, { description: 'Runs started so far.' })
  runs!: number;

  @Field(() => Int, { description: 'Errors in a row; three make it UNHEALTHY.' })
  errorsInARow!: number;

  @Field(() => String, {
    nullable: true,
    description: 'PASS, FAIL or ERROR of the last run; an ERROR leaves the control unknown.',
  })
  lastResult?: string;

  @Field(() => String, { nullable: true, description: 'Why the last run could not look, if it could not.' })
  lastError?: string;

  @Field(() => String, {
    nullable: true,
    description: 'When an inbound collector that keeps reporting nothing is UNHEALTHY.',
  })
  silentAt?: string;

  @Field(() => String, { nullable: true, description: 'When it last saw its source.' })
  lastGoodAt?: string;

  @Field(() => String, { nullable: true, description: 'When the next run is due; absent while it is not to run.' })
  dueAt?: string;
}
