import { Injectable } from '@nestjs/common';
import { ERASED_PERSON } from '@attestry/event-store';
import type { At } from '@attestry/service-kit';
import { FactLog } from './fact-log.js';
import type { Ask } from './log-fact.js';
import { keyOf } from './log-fact.js';

/** How people are shown: by what their membership says under their own key, and as erased once that is destroyed (ORG-7). */
@Injectable()
export class Persons {
  constructor(private readonly log: FactLog) {}

  /** Names of now by pseudonym, whatever instant is asked about: an erased person stays erased in the past. */
  async shownAs(refs: readonly string[], { tenant }: At): Promise<ReadonlyMap<string, string>> {
    const asks = refs.flatMap((ref): Ask[] => [
      { key: keyOf('MembershipGranted.v1', ref) },
      { key: keyOf('PersonKeyDestroyed.v1', ref) },
    ]);
    const found = (await this.log.source({ tenant }).find(asks)).flatMap(({ facts }) => facts);
    const granted = await this.log.opened(found.filter(({ type }) => type === 'MembershipGranted.v1'));
    const names = new Map<string, string>();
    const note = (ref: unknown, shownAs: unknown): void => {
      if (typeof ref === 'string' && typeof shownAs === 'string') names.set(ref, shownAs);
    };
    for (const { data } of [...granted].reverse()) note(data['personRef'], data['shownAs']);
    for (const { type, data } of found) if (type === 'PersonKeyDestroyed.v1') note(data['personRef'], ERASED_PERSON);
    return new Map([...names].filter(([ref]) => refs.includes(ref)));
  }
}
