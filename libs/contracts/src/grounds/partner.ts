import { all, last } from './ground.js';
import type { GroundsOf } from './table.js';

const client = { rests: [all('STATE', 'clientId', 'ApiClientRegistered.v1')] };
const subscription = { rests: [all('STATE', 'subscriptionId', 'SubscriptionCreated.v1')] };
const delivery = { makes: ['deliveryId'], ...subscription };
const reference = { about: ['urlRef', 'secretRef'] };

export const partner: GroundsOf = {
  'ApiClientRegistered.v1': { makes: ['clientId'], rests: [] },
  'ApiClientSecretRotated.v1': client,
  'ApiClientScopesChanged.v1': client,
  'ApiClientRevoked.v1': client,
  'SubscriptionCreated.v1': { makes: ['subscriptionId'], ...reference, rests: [] },
  'SubscriptionVerified.v1': subscription,
  'SubscriptionPaused.v1': subscription,
  'SubscriptionResumed.v1': subscription,
  'SubscriptionSuspended.v1': {
    rests: [last('STATE', 'subscriptionId', 'DeliveryFailed.v1', 'DeliveryDeadLettered.v1')],
  },
  'SubscriptionSecretRotated.v1': { about: ['secretRef'], ...subscription },
  'SubscriptionDeleted.v1': subscription,
  'DeliverySucceeded.v1': delivery,
  'DeliveryFailed.v1': delivery,
  'DeliveryDeadLettered.v1': {
    rests: [last('STATE', ['deliveryId', 'subscriptionId'], 'DeliveryFailed.v1')],
  },
  'TrustPagePublished.v1': { makes: ['pageId'], rests: [] },
  'TrustPageHidden.v1': { rests: [last('STATE', 'pageId', 'TrustPagePublished.v1')] },
  'BadgeEnabled.v1': { makes: ['badgeId'], rests: [all('REPORT', 'reportId', 'ReportIssued.v1')] },
  'BadgeWithdrawn.v1': {
    rests: [
      last('STATE', 'badgeId', 'BadgeEnabled.v1'),
      all('REPORT', 'reportId', 'ReportExpired.v1', 'ReportRecalled.v1', 'ReportIssued.v1'),
    ],
  },
  'ShareGranted.v1': { makes: ['shareId'], rests: [all('REPORT', 'reportId', 'ReportIssued.v1')] },
  'ShareRead.v1': { rests: [all('STATE', 'shareId', 'ShareGranted.v1')] },
  'ShareRevoked.v1': { rests: [last('STATE', 'shareId', 'ShareGranted.v1')] },
};
