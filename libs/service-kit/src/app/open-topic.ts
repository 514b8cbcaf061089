import type { KafkaPort } from '@attestry/messaging';
import { untilDone } from '@attestry/messaging';
import type { Logger } from 'pino';

export interface OpenTopic {
  /** True once the topic is there; false when it was stopped before. */
  readonly done: Promise<boolean>;
  there(): boolean;
  /** Why it is not there yet. */
  cause(): string;
  stop(): void;
}

/** Makes sure that a topic exists, for as long as it takes the broker to come. */
export const openTopic = (topic: string, kafka: Pick<KafkaPort, 'ensureTopics'>, log: Logger): OpenTopic => {
  const stopping = new AbortController();
  let there = false;
  let cause = 'The broker has not answered yet.';
  const ensure = async (): Promise<true> => {
    try {
      await kafka.ensureTopics([topic]);
      return (there = true);
    } catch (error) {
      cause = error instanceof Error ? error.message : String(error);
      throw error;
    }
  };
  const done = untilDone({ what: `topic ${topic}`, log, signal: stopping.signal }, ensure).then(Boolean);
  return { done, there: () => there, cause: () => cause, stop: () => stopping.abort() };
};
