import { Injectable } from '@nestjs/common';
import type { At, Role } from '@attestry/service-kit';
import type { ActorName } from './actor-name.type.js';
import { FactLog } from './fact-log.js';
import type { LogFact } from './log-fact.js';
import { keyOf } from './log-fact.js';
import { Persons } from './persons.js';
import { openingFor, shownData } from './shown-data.js';

/** What a reader sees of a fact beside its place in the log. */
export interface Shown {
  readonly actor: ActorName;
  readonly data?: string;
}

/** Opens facts for one reader: who acted as they are shown now, and of the data what the reader's roles allow. */
@Injectable()
export class ShownFacts {
  constructor(
    private readonly log: FactLog,
    private readonly persons: Persons,
  ) {}

  /** By event id; two statements at most, whatever the number. */
  async of(facts: readonly LogFact[], at: At, roles: readonly Role[]): Promise<ReadonlyMap<string, Shown>> {
    const refs = [...new Set(facts.map(({ meta }) => meta.actor))].filter((ref) => ref !== 'system');
    const names = await this.persons.shownAs(refs, at);
    const openedBy = await this.openings(facts, at, roles);
    const readable = await this.log.opened(facts);
    return new Map(
      readable.map((fact) => {
        const data = shownData(fact, roles, openedBy.has(fact.id));
        const shownAs = names.get(fact.meta.actor);
        const actor = { ref: fact.meta.actor, ...(shownAs === undefined ? {} : { shownAs }) };
        return [fact.id, { actor, ...(data === undefined ? {} : { data: JSON.stringify(data) }) }];
      }),
    );
  }

  /** Facts whose data a later one opened to the reader, as of the instant asked; their ids. */
  private async openings(facts: readonly LogFact[], at: At, roles: readonly Role[]): Promise<ReadonlySet<string>> {
    const waiting = facts.flatMap((fact) => {
      const opening = openingFor(fact, roles);
      return opening ? [{ id: fact.id, ...opening }] : [];
    });
    const keys = [...new Set(waiting.map(({ by, value }) => keyOf(by, value)))];
    const found = await this.log.source(at).find(keys.map((key) => ({ key })));
    const has = ({ by, sharing, value }: (typeof waiting)[number]): boolean =>
      (found[keys.indexOf(keyOf(by, value))]?.facts ?? []).some(({ data }) => data[sharing] === value);
    return new Set(waiting.filter(has).map(({ id }) => id));
  }
}
