import { apiClientEvents } from './api-client.js';
import { badgeEvents } from './badge.js';
import { shareGrantEvents } from './share-grant.js';
import { trustPageEvents } from './trust-page.js';
import { webhookSubscriptionEvents } from './webhook-subscription.js';

export const partnerService = [
  apiClientEvents,
  webhookSubscriptionEvents,
  trustPageEvents,
  badgeEvents,
  shareGrantEvents,
];

type ApiClient = (typeof apiClientEvents)['types'];
type WebhookSubscription = (typeof webhookSubscriptionEvents)['types'];
type TrustPage = (typeof trustPageEvents)['types'];
type Badge = (typeof badgeEvents)['types'];
type ShareGrant = (typeof shareGrantEvents)['types'];

export interface PartnerShapes extends ApiClient, WebhookSubscription, TrustPage, Badge, ShareGrant {}
