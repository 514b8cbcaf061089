import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { At, Caller, Connection } from '@attestry/service-kit';
import {
  Allow,
  connectionOf,
  NotForObservers,
  PageArgs,
  Reading,
  SignedIn,
  toConnection,
  Views,
} from '@attestry/service-kit';
import { isAuditSide } from '../extended/reader.js';
import { exceptionFile } from './exception-file.projection.js';
import { ExceptionType, toException } from './exception.type.js';

const ExceptionConnection = connectionOf(ExceptionType, 'AuditException');

@Resolver()
@Allow('TO', 'CM', 'AU', 'AL', 'SYS')
@NotForObservers()
export class ExceptionsResolver {
  constructor(private readonly views: Views) {}

  @Query(() => ExceptionConnection, { description: 'Exceptions of an audit in the order they were raised.' })
  async exceptions(
    @Args() page: PageArgs,
    @Args('auditId', { type: () => ID }) auditId: string,
    @Args('state', { type: () => String, nullable: true, description: 'Only exceptions in this state.' })
    state: string | undefined,
    @Args('controlId', { type: () => ID, nullable: true, description: 'Only exceptions of this control.' })
    controlId: string | undefined,
    @Args('testId', { type: () => ID, nullable: true, description: 'Only exceptions of this test.' })
    testId: string | undefined,
    @SignedIn() caller: Caller,
    @Reading() at: At,
  ): Promise<Connection<ExceptionType>> {
    const asked = { ...(state ? { state } : {}), ...(controlId ? { controlId } : {}), ...(testId ? { testId } : {}) };
    const match = { auditId, ...asked };
    const docs = await this.views.page(exceptionFile, at, { match }, page);
    return toConnection(docs, (doc) => toException(doc, isAuditSide(caller)));
  }
}
