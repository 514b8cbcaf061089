/** Commands that are in the air at the same time, each on a stream of its own. */
export const STREAMS = 32;

export interface Command {
  readonly stream: string;
  /** 0 for the first event of the stream. */
  readonly revision: number;
  /** Number of the event, the same in every arm. */
  readonly n: number;
}

/** Sends one event a command on every stream, each stream waiting for its last answer; how long each took, in milliseconds. */
export const onAllStreams = async (
  run: number,
  perStream: number,
  send: (command: Command) => Promise<unknown>,
): Promise<number[]> => {
  const latencies: number[] = [];
  const writer = async (index: number): Promise<void> => {
    const stream = `evidence-bench-${run}-${index}`;
    for (let revision = 0; revision < perStream; revision += 1) {
      const began = performance.now();
      await send({ stream, revision, n: (run * STREAMS + index) * perStream + revision });
      latencies.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: STREAMS }, (_, index) => writer(index)));
  return latencies;
};
