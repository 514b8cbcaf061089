import { Inject, Injectable } from '@nestjs/common';
import type { EventType, Fact, RecordedOf } from '@attestry/contracts';
import { InvalidFact, validateFact } from '@attestry/contracts';
import type { Append, Appended, EventStore, ExpectedRevision, Turn } from '@attestry/event-store';
import { CommandIdReused, RevisionConflict } from '@attestry/event-store';
import { DomainError } from '../errors.js';
import { CONFIG, EVENT_STORE, SERVICE_NAME } from '../app/tokens.js';
import type { ServiceConfig } from '../config.js';
import type { Aggregate } from './aggregate.js';
import { replay, streamOf } from './aggregate.js';
import type { Command, Recorded } from './command.js';
import { requestHash } from './request-hash.js';

const ATTEMPTS = 3;

/** A command, the stream it is about and what it decides there. */
interface Change<State, T extends EventType> {
  readonly aggregate: Aggregate<State, RecordedOf<T>>;
  readonly id: string;
  readonly command: Command<object>;
  readonly decide: (state: State) => readonly Fact<T>[];
  /** Digest of the command, by which a repeat is told from another one with the same id. */
  readonly hash: string;
  readonly turn?: Turn;
}

/** Read the stream, decide, append at the revision read; on a conflict again, three times at most. */
@Injectable()
export class Streams {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SERVICE_NAME) private readonly service: string,
    @Inject(CONFIG) private readonly config: Pick<ServiceConfig, 'commandHashKey'>,
  ) {}

  /** State of one aggregate now, straight from its stream. */
  async state<State, T extends EventType>(
    aggregate: Aggregate<State, RecordedOf<T>>,
    tenant: string,
    id: string,
  ): Promise<State> {
    const events = await this.store.readStream(tenant, streamOf(aggregate.kind, tenant, id));
    return replay(aggregate, events as unknown as RecordedOf<T>[]);
  }

  /** The answer of a command that finds its work done already: where the stream stands, no new facts. */
  async unchanged({ kind }: { readonly kind: string }, tenant: string, id: string): Promise<Recorded> {
    const stream = streamOf(kind, tenant, id);
    const last = (await this.store.readStream(tenant, stream)).at(-1);
    return this.standing(id, stream, last?.revision ?? -1, last?.position);
  }

  async change<State, T extends EventType>(
    aggregate: Aggregate<State, RecordedOf<T>>,
    id: string,
    command: Command<object>,
    decide: (state: State) => readonly Fact<T>[],
    turn?: Turn,
  ): Promise<Recorded> {
    const { tenant } = command.by;
    const named = { tenant, name: command.constructor.name, input: command.input };
    const hash = requestHash(this.config.commandHashKey, named);
    try {
      return await this.decided({ aggregate, id, command, decide, hash, ...(turn ? { turn } : {}) });
    } catch (error) {
      if (error instanceof CommandIdReused) throw reused();
      // Asked only now: few commands are sent twice, and an append knows a repeat by itself.
      const before = await this.before(id, command, hash);
      if (before) return before;
      throw error;
    }
  }

  /** The first answer, if the command was accepted before. */
  private async before(id: string, { by }: Command<object>, hash: string): Promise<Recorded | undefined> {
    const before = await this.store.findCommand(by.tenant, by.commandId);
    return before && this.answer(id, repeated(before, hash));
  }

  private async decided<State, T extends EventType>(change: Change<State, T>): Promise<Recorded> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(change);
      } catch (error) {
        if (!(error instanceof RevisionConflict)) throw error;
        if (change.command.by.expectedRevision !== undefined || attempt === ATTEMPTS) throw conflict(error.actual);
      }
    }
  }

  private async attempt<State, T extends EventType>(change: Change<State, T>): Promise<Recorded> {
    const { aggregate, id, command, decide, hash } = change;
    const { by } = command;
    const stream = streamOf(aggregate.kind, by.tenant, id);
    const history = await this.store.readStream(by.tenant, stream);
    const last = history.at(-1);
    const revision = last?.revision ?? -1;
    if (by.expectedRevision !== undefined && by.expectedRevision !== revision) throw conflict(revision);
    const facts = decide(replay(aggregate, history as unknown as RecordedOf<T>[]));
    facts.forEach(refuseInvalid);
    if (facts.length === 0)
      return (await this.before(id, command, hash)) ?? this.standing(id, stream, revision, last?.position);
    const expected = last ? revision : 'no_stream';
    return this.answer(id, await this.store.append(appendOf(change, stream, expected, facts)));
  }

  private answer(id: string, appended: Appended): Recorded {
    const { stream, revision, position, eventIds, repeated: again } = appended;
    return { id, stream, revision, position: `${this.service}:${position}`, events: [...eventIds], repeated: again };
  }

  private standing(id: string, stream: string, revision: number, position = '0:0'): Recorded {
    return { id, stream, revision, position: `${this.service}:${position}`, events: [], repeated: false };
  }
}

const appendOf = (
  { command, hash: requestHash, turn }: Pick<Change<never, never>, 'command' | 'hash' | 'turn'>,
  stream: string,
  expected: ExpectedRevision,
  facts: readonly Fact<EventType>[],
): Append => {
  const { tenant, actor, role, commandId, correlationId, causationId } = command.by;
  const meta = { actor, role, commandId, correlationId, causationId, command: command.constructor.name };
  const events = facts.map(({ type, data, effectiveAt, validTo }) => ({
    type,
    data: data,
    ...(effectiveAt === undefined ? {} : { effectiveAt }),
    ...(validTo === undefined ? {} : { validTo }),
  }));
  return { tenant, stream, expected, commandId, requestHash, events, meta, ...(turn ? { turn } : {}) };
};

/** What may not be recorded is refused like any broken rule: the caller learns the code, a reaction parks it. */
const refuseInvalid = (candidate: Fact<EventType>): void => {
  try {
    validateFact(candidate);
  } catch (error) {
    throw error instanceof InvalidFact ? new DomainError(error.code, error.message, { ...error.details }) : error;
  }
};

const conflict = (actual: number): DomainError =>
  new DomainError('CONCURRENCY_CONFLICT', `The stream is at revision ${actual}. Read it again and decide anew.`, {
    actual,
  });

const reused = (): DomainError =>
  new DomainError('COMMAND_ID_REUSED', 'This command id was used with another payload. Take a new id.');

const repeated = (before: { requestHash: string; result: Appended }, hash: string): Appended => {
  if (before.requestHash !== hash) throw reused();
  return { ...before.result, repeated: true };
};
