import type { FastifyInstance } from 'fastify';

export interface Readiness {
  /** Which subgraphs answer. */
  readonly subgraphs: () => Promise<Readonly<Record<string, boolean>>>;
  /** True from the moment the process was asked to stop. */
  readonly stopping: () => boolean;
}

const KEEP_MS = 1_000;

/** One look at the subgraphs a second, however often a load balancer asks. */
const remembered = <T>(look: () => Promise<T>): (() => Promise<T>) => {
  let last: { at: number; result: Promise<T> } | undefined;
  return () => {
    if (!last || Date.now() - last.at > KEEP_MS) last = { at: Date.now(), result: look() };
    return last.result;
  };
};

/** Open to everyone: `/health/live` while the process runs, `/health/ready` while every subgraph answers. */
export const healthRoutes = (app: FastifyInstance, { subgraphs, stopping }: Readiness): void => {
  const look = remembered(subgraphs);
  app.get('/health/live', () => ({ live: true }));
  app.get('/health/ready', async (_request, reply) => {
    const answering = await look();
    const ready = !stopping() && Object.values(answering).every(Boolean);
    return reply.status(ready ? 200 : 503).send({ ready, lag: {}, subgraphs: answering });
  });
};
