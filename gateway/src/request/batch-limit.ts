import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerTo, Refusal } from '../errors.js';

/** Refuses an array of more operations than allowed; without it one request would be worth a thousand. */
export const batchLimit =
  (operations: number) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (!Array.isArray(request.body) || (operations > 1 && request.body.length <= operations)) return undefined;
    const refusal = new Refusal(400, 'LIMIT_EXCEEDED', `One request holds at most ${operations} operation(s).`);
    return reply.status(refusal.status).send(answerTo(refusal));
  };
