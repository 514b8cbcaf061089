/** What is done to the stack while it is walked, and how long it lasts in real time. */
export interface Fault {
  readonly process: 'workflows' | 'kafka' | 'postgres';
  /** `kill` is SIGKILL, `stop` what ends it cleanly. */
  readonly by: 'kill' | 'stop';
  readonly seconds: number;
}

/** A moment of the walk: its nth rest, or the nth time that business time passes, counted within a step. */
export interface Moment {
  readonly at: 'before rest' | 'after rest' | 'while time passes';
  readonly nth: number;
}

export interface Planned extends Fault, Moment {
  /** Journey and step as the walk tells them. */
  readonly during: string;
}

const KILLED: Fault = { process: 'workflows', by: 'kill', seconds: 1 };
const BROKER_AWAY: Fault = { process: 'kafka', by: 'stop', seconds: 60 };
const DATABASE_AWAY: Fault = { process: 'postgres', by: 'stop', seconds: 3 };

const killed = (during: string, at: Moment['at'], nth: number): Planned => ({ during, at, nth, ...KILLED });

/** In the order in which a walk of the sample tells its steps: what lies before the end of one belongs to it. */
export const STEPS = ['J1 1', 'J1 2', 'J1 3', 'J1 4', 'J1 5', 'J1 6', 'J1 7', 'J2 5', 'J2 6'] as const;

/** The worker is killed in each step, Kafka is away for a minute in both audits, PostgreSQL is restarted in the monitored year. */
export const PLAN: readonly Planned[] = [
  killed('J1 1', 'before rest', 1),
  killed('J1 2', 'before rest', 5),
  killed('J1 3', 'while time passes', 2),
  killed('J1 4', 'before rest', 3),
  killed('J1 5', 'before rest', 2),
  { during: 'J1 6', at: 'after rest', nth: 2, ...BROKER_AWAY },
  killed('J1 6', 'before rest', 5),
  killed('J1 7', 'while time passes', 10),
  { during: 'J1 7', at: 'after rest', nth: 40, ...DATABASE_AWAY },
  killed('J1 7', 'while time passes', 30),
  { during: 'J1 7', at: 'after rest', nth: 90, ...DATABASE_AWAY },
  killed('J2 5', 'before rest', 2),
  { during: 'J2 6', at: 'after rest', nth: 2, ...BROKER_AWAY },
  killed('J2 6', 'before rest', 6),
];
