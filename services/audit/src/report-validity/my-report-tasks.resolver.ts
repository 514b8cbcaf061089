import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { At, Caller, Connection } from '@attestry/service-kit';
import { Allow, MyTasksType, PageArgs, Reading, SignedIn, toConnection, Views } from '@attestry/service-kit';
import { bridgeLetterView } from '../bridge-letter-details/bridge-letter.projection.js';
import { BridgeLetterConnection, BridgeLetterType, toLetter } from '../bridge-letter-details/bridge-letter.type.js';
import { reportCard } from '../report-card/report-card.projection.js';
import { ReportConnection, ReportType, toReport } from '../report-card/report.type.js';

const NOBODY: readonly string[] = [];

/** What step 7 asks of management; always of the signed-in person, whatever key a reference names. */
@Resolver(() => MyTasksType)
@Allow('TO', 'CM', 'CO', 'RO', 'EM', 'AU', 'AL')
export class MyReportTasksResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => BridgeLetterConnection, {
    description: 'Bridge letters that wait for a signature, in the order they were drafted; for TO.',
  })
  async bridgeLetters(
    @Parent() { id }: MyTasksType,
    @Args() page: PageArgs,
    @SignedIn() { actor }: Caller,
    @Reading() at: At,
  ): Promise<Connection<BridgeLetterType>> {
    const values = id === actor.person && actor.roles.includes('TO') ? ['DRAFT'] : NOBODY;
    const filter = { anyOf: { field: 'state', values } };
    return toConnection(await this.views.page(bridgeLetterView, at, filter, page), toLetter);
  }

  @ResolveField(() => ReportConnection, {
    description: 'Reports in their last 90 days or expired, that no other stands in the place of; for TO and CM.',
  })
  async reports(
    @Parent() { id }: MyTasksType,
    @Args() page: PageArgs,
    @SignedIn() { actor }: Caller,
    @Reading() at: At,
  ): Promise<Connection<ReportType>> {
    const mine = id === actor.person && actor.roles.some((role) => role === 'TO' || role === 'CM');
    const filter = { anyOf: { field: 'state', values: mine ? ['EXPIRING', 'EXPIRED'] : NOBODY } };
    return toConnection(await this.views.page(reportCard, at, filter, page), toReport);
  }
}
