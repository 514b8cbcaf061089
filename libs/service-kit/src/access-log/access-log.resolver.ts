import type { Type } from '@nestjs/common';
import { Inject } from '@nestjs/common';
import { Args, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.js';
import { ReadingNow } from '../access/reading-recorded.js';
import type { Connection } from '../graphql/connection.js';
import type { At } from '../views/view.js';
import type { AccessRecord } from './access-record.type.js';
import { AccessLogType, AccessRecordArgs, AccessRecordConnection } from './access-record.type.js';
import { AccessRecords } from './access-records.js';

/** The field that a service adds to the access log: its own records, under its own name. */
export const accessLogOf = (service: string): Type => {
  @Resolver(() => AccessLogType)
  @Allow('TO')
  class AccessLogResolver {
    constructor(@Inject(AccessRecords) private readonly records: AccessRecords) {}

    @ResolveReference()
    reference({ id }: { id: string }): AccessLogType {
      return { id };
    }

    @ResolveField(service, () => AccessRecordConnection, {
      description: `Records of the ${service} service, oldest first.`,
    })
    ofService(
      @Parent() { id }: AccessLogType,
      @Args() args: AccessRecordArgs,
      @ReadingNow() { tenant }: At,
    ): Promise<Connection<AccessRecord>> {
      return this.records.page(tenant, id, args);
    }
  }
  return AccessLogResolver;
};
