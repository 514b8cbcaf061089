import { presentOf, testServiceOf } from '@attestry/service-kit';
import { DAY_MS } from '@attestry/soc2/calendar';

/** Business time of the platform, and the driver's way to let it pass. */
export interface BusinessClock {
  readonly accelerated: boolean;
  now(): Promise<Date>;
  /** Lets business time come to an instant; does nothing when it has passed, or on the real clock. */
  until(instant: Date): Promise<void>;
}

export const realClock: BusinessClock = {
  accelerated: false,
  now: () => Promise.resolve(new Date()),
  until: () => Promise.resolve(),
};

/** The clock of a time-skipping server: it moves only while the driver sleeps, and every timer on the way fires. */
export const skippingClock = async (address: string): Promise<BusinessClock> => {
  const testService = await testServiceOf(address);
  const now = (): Promise<Date> => presentOf(testService);
  return {
    accelerated: true,
    now,
    until: async (instant) => {
      const left = instant.getTime() - (await now()).getTime();
      if (left <= 0) return;
      await testService.unlockTimeSkippingWithSleep({ duration: { seconds: Math.ceil(left / 1_000) as never } });
    },
  };
};

export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

export const plusDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);

/** 09:00 UTC of a day: when people begin to work. */
export const morningOf = (day: string): Date => new Date(`${day}T09:00:00.000Z`);
