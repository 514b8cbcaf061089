import type { EventType, Fact } from '@attestry/contracts';
import type { Caller } from '@attestry/testing/service';

export const OWNER: Caller = { person: 'p-01', roles: ['TO'] };
export const MANAGER: Caller = { person: 'p-02', roles: ['CM'] };
export const ENGINEER: Caller = { person: 'p-03', roles: ['CO'] };
export const AUDITOR: Caller = { person: 'a-01', roles: ['AU', 'AL'] };
export const SYSTEM: Caller = { person: 'system', roles: ['SYS'] };
export const COLLECTOR: Caller = { person: 'col-1', roles: ['SYS'] };

export interface Doc {
  readonly id: string;
}

/** One refusal: what there was, who asks for what, and the code. */
export interface Case {
  readonly name: string;
  readonly streams?: Readonly<Record<string, readonly Fact<EventType>[]>>;
  /** Documents by the name of their view. */
  readonly documents?: Readonly<Record<string, readonly Doc[]>>;
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly by: Caller;
  readonly code: string;
}
