import type { EventType, Fact } from '@attestry/contracts';
import type { Caller } from '@attestry/testing/service';

export const OWNER: Caller = { person: 'p-01', roles: ['TO'] };
export const MANAGER: Caller = { person: 'p-02', roles: ['CM'] };
export const CONTROL_OWNER: Caller = { person: 'p-03', roles: ['CO'] };
export const STAFF: Caller = { person: 'a-02', roles: ['AU'], firm: 'firm-1' };
export const LEAD: Caller = { person: 'a-01', roles: ['AL'], firm: 'firm-1' };

export interface Doc {
  readonly id: string;
}

/** One refusal: what there was, who asks for what and when, and the code. */
export interface Case {
  readonly name: string;
  /** Facts of this service; each goes to the stream it is of. */
  readonly past?: readonly Fact<EventType>[];
  /** What it knows of other services, by the name of the view. */
  readonly known?: Readonly<Record<string, readonly object[]>>;
  /** Business time; noon of 2026-01-20 when absent. */
  readonly now?: string;
  /** A command that is given, and accepted, before. */
  readonly first?: Pick<Case, 'command' | 'input' | 'by'>;
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly by: Caller;
  readonly code: string;
  readonly details?: Readonly<Record<string, unknown>>;
}
