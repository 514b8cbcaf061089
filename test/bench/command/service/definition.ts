import { CommandHandler } from '@nestjs/cqrs';
import type { Type } from '@nestjs/common';
import type { ServiceDefinition } from '@attestry/service-kit';
import { CollectorResolver, collectorView, RegisterCollectorHandler } from './use-case.js';

/** A handler of a command that nobody sends. */
const idleHandler = (index: number): Type => {
  const Command = { [`Idle${index}`]: class {} }[`Idle${index}`] as Type;
  const Handler = {
    [`Idle${index}Handler`]: class {
      execute(): Promise<void> {
        return Promise.resolve();
      }
    },
  }[`Idle${index}Handler`] as Type;
  CommandHandler(Command)(Handler);
  return Handler;
};

/** A service of the platform with one use case of its own and so many command handlers in all. */
export const benchService = (handlers: number): ServiceDefinition => ({
  name: 'evidence',
  listens: [],
  views: [collectorView],
  reactions: [],
  handlers: [RegisterCollectorHandler, ...Array.from({ length: handlers - 1 }, (_, index) => idleHandler(index))],
  resolvers: [CollectorResolver],
});
