import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { At, Caller, Connection, RequestContext } from '@attestry/service-kit';
import {
  Allow,
  batched,
  NotForObservers,
  PageArgs,
  Reading,
  SignedIn,
  toConnection,
  Views,
} from '@attestry/service-kit';
import { isAuditSide } from '../extended/reader.js';
import { reportMarkdown } from '../report-text/markdown.js';
import { reportCard } from './report-card.projection.js';
import type { ReportText } from './report-texts.js';
import { ReportTexts } from './report-texts.js';
import { withinGraph } from './within-graph.js';
import { ReportConnection, ReportType, toReport } from './report.type.js';

const NOTICE =
  'The platform’s rendering of recorded facts, not the report text of the firm; for the organization only after the issue. A long one is for download: LIMIT_EXCEEDED.';

@Resolver(() => ReportType)
@Allow('TO', 'CM', 'AU', 'AL', 'SYS')
@NotForObservers()
export class ReportsResolver {
  constructor(
    private readonly views: Views,
    private readonly texts: ReportTexts,
  ) {}

  @Query(() => ReportType, { nullable: true, description: 'One report.' })
  async report(@Args('id', { type: () => ID }) id: string, @Reading() at: At): Promise<ReportType | undefined> {
    const doc = await this.views.one(reportCard, id, at);
    return doc && toReport(doc);
  }

  @Query(() => ReportConnection, { description: 'Reports in the order they were drafted.' })
  async reports(
    @Args() page: PageArgs,
    @Args('state', { type: () => String, nullable: true, description: 'Only reports in this state.' })
    state: string | undefined,
    @Reading() at: At,
  ): Promise<Connection<ReportType>> {
    const filter = state ? { match: { state } } : {};
    return toConnection(await this.views.page(reportCard, at, filter, page), toReport);
  }

  @ResolveField(() => String, { nullable: true, description: `Canonical JSON, five sections in order. ${NOTICE}` })
  async json(
    @Parent() { id }: ReportType,
    @SignedIn() caller: Caller,
    @Context() context: RequestContext,
  ): Promise<string | undefined> {
    const text = await this.text(id, caller, context);
    return text && withinGraph(text.json, id, 'json');
  }

  @ResolveField(() => String, { nullable: true, description: `The same for people, as Markdown. ${NOTICE}` })
  async markdown(
    @Parent() { id }: ReportType,
    @SignedIn() caller: Caller,
    @Context() context: RequestContext,
  ): Promise<string | undefined> {
    const text = await this.text(id, caller, context);
    return text && withinGraph(reportMarkdown(text.document, text.digest), id, 'md');
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'True when the facts still render to the bytes that were issued (RPT-5).',
  })
  async digestMatches(
    @Parent() { id }: ReportType,
    @SignedIn() caller: Caller,
    @Context() context: RequestContext,
  ): Promise<boolean | undefined> {
    return (await this.text(id, caller, context))?.digestMatches;
  }

  /** Rendered once a request, whichever of its forms are asked for. */
  private text(id: string, caller: Caller, context: RequestContext): Promise<ReportText | undefined> {
    const load = async (ids: readonly string[], at: At): Promise<Map<string, ReportText>> => {
      const texts = await Promise.all(ids.map((one) => this.texts.of(one, at, !isAuditSide(caller))));
      return new Map(texts.flatMap((text, index) => (text ? [[ids[index] ?? '', text] as const] : [])));
    };
    return batched<ReportText>(context, 'report-text', load).load(id);
  }
}
