import type { temporal } from '@temporalio/proto';

type History = temporal.api.history.v1.IHistory;
type Payloads = temporal.api.common.v1.IPayloads;

const decoded = (payloads: Payloads | null | undefined, index: number): unknown => {
  const data = payloads?.payloads?.[index]?.data;
  return data ? JSON.parse(Buffer.from(data).toString('utf8')) : undefined;
};

const answered = (result: unknown): string => {
  const { accepted } = { ...(result as { readonly accepted?: boolean } | undefined) };
  if (accepted === undefined) return '';
  return accepted ? ' accepted' : ' refused';
};

/** Each thing that a recorded run asked the platform for and was answered: `requestStepExit 3 refused`. */
export const askedIn = ({ events }: History): string[] => {
  const asked = new Map<string, string>();
  const done: string[] = [];
  for (const event of events ?? []) {
    const { activityTaskScheduledEventAttributes: scheduled, activityTaskCompletedEventAttributes: completed } = event;
    const step = decoded(scheduled?.input, 1);
    if (scheduled)
      asked.set(String(event.eventId), `${scheduled.activityType?.name}${typeof step === 'number' ? ` ${step}` : ''}`);
    if (completed)
      done.push(`${asked.get(String(completed.scheduledEventId))}${answered(decoded(completed.result, 0))}`);
  }
  return done;
};
