import { condition, defineUpdate, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Fact, JourneyActivities, Listening } from '@attestry/workflows';

const activities = proxyActivities<JourneyActivities>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '30 seconds' },
});

interface Input {
  readonly tenant: string;
  readonly engagementId: string;
}

const factUpdate = defineUpdate<Listening, [Fact]>('fact');
const STEP = 7;

/** The floor: the same activities with the same payloads, one after the other, and nothing that decides. */
export const bare = async ({ tenant, engagementId }: Input): Promise<void> => {
  const seen: string[] = [];
  let told = false;
  setHandler(factUpdate, (fact) => {
    seen.push(...fact.seen);
    told = true;
    return 'OWN';
  });
  const call = { tenant, engagementId, seen, key: workflowInfo().workflowId };
  await activities.journeyRecord({ tenant, engagementId, seen });
  const { accepted } = await activities.requestStepExit(call, STEP);
  if (!accepted) {
    await condition(() => told);
    await activities.journeyRecord({ tenant, engagementId, seen });
  }
  await activities.completeJourney(call);
};
