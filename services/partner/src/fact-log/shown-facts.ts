import { Injectable } from '@nestjs/common';
import type { At, Role } from '@attestry/service-kit';
import type { ActorName } from './actor-name.type.js';
import { FactLog } from './fact-log.js';
import type { LogFact } from './log-fact.js';
import { Persons } from './persons.js';
import { shownData } from './shown-data.js';

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

  /** By event id; one statement, whatever the number. */
  async of(facts: readonly LogFact[], at: At, roles: readonly Role[]): Promise<ReadonlyMap<string, Shown>> {
    const refs = [...new Set(facts.map(({ meta }) => meta.actor))].filter((ref) => ref !== 'system');
    const names = await this.persons.shownAs(refs, at);
    const opened = await this.log.opened(facts);
    return new Map(
      opened.map((fact) => {
        const [data, shownAs] = [shownData(fact, roles), names.get(fact.meta.actor)];
        const actor = { ref: fact.meta.actor, ...(shownAs === undefined ? {} : { shownAs }) };
        return [fact.id, { actor, ...(data === undefined ? {} : { data: JSON.stringify(data) }) }];
      }),
    );
  }
}
