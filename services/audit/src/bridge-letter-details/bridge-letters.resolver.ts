import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { At, Connection, RequestContext } from '@attestry/service-kit';
import { Allow, batched, notFound, PageArgs, Reading, toConnection, Views } from '@attestry/service-kit';
import { present } from '../shape/present.js';
import { bridgeLetterView } from './bridge-letter.projection.js';
import { BridgeLetterConnection, BridgeLetterDraftType, BridgeLetterType, toLetter } from './bridge-letter.type.js';
import { LetterTexts } from './letter-texts.js';

@Resolver(() => BridgeLetterType)
@Allow('TO', 'CM', 'SYS')
export class BridgeLettersResolver {
  constructor(
    private readonly views: Views,
    private readonly texts: LetterTexts,
  ) {}

  @Query(() => BridgeLetterType, { nullable: true, description: 'One bridge letter.' })
  async bridgeLetter(
    @Args('id', { type: () => ID }) id: string,
    @Reading() at: At,
  ): Promise<BridgeLetterType | undefined> {
    const doc = await this.views.one(bridgeLetterView, id, at);
    return doc && toLetter(doc);
  }

  @Query(() => BridgeLetterConnection, { description: 'Bridge letters in the order they were drafted.' })
  async bridgeLetters(
    @Args() page: PageArgs,
    @Args('reportId', { type: () => ID, nullable: true, description: 'Only letters on this report.' })
    reportId: string | undefined,
    @Args('state', { type: () => String, nullable: true, description: 'DRAFT, SIGNED, LAPSED or REVOKED.' })
    state: string | undefined,
    @Reading() at: At,
  ): Promise<Connection<BridgeLetterType>> {
    const match = present({ reportId, state });
    return toConnection(await this.views.page(bridgeLetterView, at, { match }, page), toLetter);
  }

  @Query(() => BridgeLetterDraftType, {
    description:
      'What a bridge letter through a day would say now, or as of an instant; nothing is recorded (Q24). Codes: NOT_FOUND, VALIDATION_FAILED, BRIDGE_BASE_INVALID, BRIDGE_TOO_LONG, BRIDGE_DATE_IN_FUTURE.',
  })
  bridgeLetterDraft(
    @Args('reportId', { type: () => ID, description: 'The report it would stand on.' }) reportId: string,
    @Args('through', { description: 'Last day it would speak of, YYYY-MM-DD.' }) through: string,
    @Reading() at: At,
  ): Promise<BridgeLetterDraftType> {
    return this.texts.preview(reportId, through, at);
  }

  @ResolveField(() => String, { description: 'The letter as plain text; the same facts give the same text.' })
  async text(@Parent() { id }: BridgeLetterType, @Context() context: RequestContext): Promise<string> {
    const text = await batched(context, 'letter-texts', (ids, at) => this.texts.of(ids, at)).load(id);
    if (text === undefined) throw notFound('bridge letter', id);
    return text;
  }
}
