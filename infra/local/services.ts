/** The six services, each with its own process, database and topic. */
export const services = ['engagement', 'risk', 'control', 'evidence', 'audit', 'partner'] as const;

export type Service = (typeof services)[number];

/** The development issuer's client that `npm run token`, the worker and the journey use. */
export const developmentClient = 'attestry-dev';

export const audience = 'attestry';
