import { events, internal } from '../events.js';
import { code, count, id, instant, list, logPosition, optional, reference, text, whole } from '../schema.js';

const subscription = { subscriptionId: id() };
const delivery = { ...subscription, deliveryId: id() };
const attempt = () => whole(1, 1000);
const turned = { ...subscription, fromOffset: optional(logPosition()) };

/** Domain 5.1, webhooks. `urlRef` names the endpoint, `url` tells it, encrypted, since it may hold a secret. */
export const webhookSubscriptionEvents = events('partner', {
  'SubscriptionCreated.v1': internal({
    ...subscription,
    urlRef: reference(),
    url: optional(text()),
    types: list(code()),
    fromOffset: logPosition(),
    secretRef: optional(reference()),
  }),
  'SubscriptionVerified.v1': internal(subscription),
  'SubscriptionPaused.v1': internal(turned),
  'SubscriptionResumed.v1': internal(turned),
  'SubscriptionSuspended.v1': internal({ ...subscription, failures: count(), since: instant() }),
  'SubscriptionSecretRotated.v1': internal({
    ...subscription,
    oldValidUntil: instant(),
    secretRef: optional(reference()),
  }),
  'SubscriptionDeleted.v1': internal(subscription),
  'DeliverySucceeded.v1': internal({ ...delivery, position: logPosition(), attempt: attempt() }),
  'DeliveryFailed.v1': internal({
    ...delivery,
    attempt: attempt(),
    statusCode: optional(whole(100, 599)),
    nextAt: instant(),
  }),
  'DeliveryDeadLettered.v1': internal({ ...delivery, attempts: attempt() }),
});
