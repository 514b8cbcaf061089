import { Inject, Injectable } from '@nestjs/common';
import type { Turn } from '@attestry/event-store';
import { TurnTaken } from '@attestry/event-store';
import { DomainError } from '../errors.js';
import { Progress } from '../views/progress.js';

const ATTEMPTS = 3;

/**
 * For rules over several streams of a service, such as "one open assessment a scope": commands that could break one together
 * take turns at a key. `work` reads the documents it decides over and hands the turn to `Streams.change`. When another command
 * of the key was stored meanwhile, nothing is stored: it is worked again over documents that know that command.
 */
@Injectable()
export class Turns {
  constructor(@Inject(Progress) private readonly progress: Progress) {}

  async take<Result>(key: string, work: (turn: Turn) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      // Before the documents are read: they reflect at least this.
      const seen = await this.progress.position();
      try {
        return await work({ key, seen });
      } catch (error) {
        if (!(error instanceof TurnTaken)) throw error;
        if (attempt === ATTEMPTS) throw tooMany(key);
        await this.progress.past(error.position);
      }
    }
  }
}

const tooMany = (key: string): DomainError =>
  new DomainError('CONCURRENCY_CONFLICT', 'Others were faster, several times. Read again and decide anew.', { key });
