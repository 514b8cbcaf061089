import type { ApolloServer } from '@apollo/server';
import { statusOf } from '@attestry/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerTo } from '../errors.js';
import type { GatewayContext } from '../request/context.js';
import { contextOf } from '../request/context.js';

const QUERY = `query Calendar($from: String!, $to: String!, $kinds: [String!]) {
  text: calendarText(from: $from, to: $to, kinds: $kinds)
}`;

const DAY_MS = 86_400_000;
/** What a subscriber sees who names no days: the last month and the next year. */
const [BACK, AHEAD] = [30, 366];

interface Asked {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: string | string[];
}

const dayFrom = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * DAY_MS).toISOString().slice(0, 10);

const variablesOf = ({ from, to, kind }: Asked, now: string) => ({
  from: from ?? dayFrom(now, -BACK),
  to: to ?? dayFrom(now, AHEAD),
  ...(kind === undefined ? {} : { kinds: [kind].flat() }),
});

export interface CalendarRoute {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly deadlineMs: number;
  /** Business time, RFC 3339. */
  readonly now: () => Promise<string>;
}

/**
 * `GET /calendar.ics?from&to&kind`: the calendar as a file that calendar programs load. The graph answers it: same token,
 * same rights, same headers `as-of` and `valid-at` as the field `calendarText`.
 */
export const calendarRoute = (scope: FastifyInstance, { apollo, deadlineMs, now }: CalendarRoute): void => {
  scope.get('/calendar.ics', async (request: FastifyRequest, reply: FastifyReply) => {
    const { body } = await apollo.executeOperation(
      { query: QUERY, variables: variablesOf(request.query as Asked, await now()) },
      { contextValue: await contextOf(deadlineMs)(request) },
    );
    const { data, errors } = body.kind === 'single' ? body.singleResult : {};
    const [error] = errors ?? [];
    if (error) {
      const given = error.extensions?.['code'];
      const code = typeof given === 'string' ? given : 'INTERNAL_SERVER_ERROR';
      return reply.status(statusOf(code)).send(answerTo({ code, message: error.message }));
    }
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="attestry.ics"')
      .send(data?.['text']);
  });
};
