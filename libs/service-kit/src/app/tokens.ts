export const EVENT_STORE = Symbol('event store');
export const SERVICE_NAME = Symbol('service name');
export const CLOCK = Symbol('clock');
export const APP_POOL = Symbol('pool under row-level security');
export const PROJECTOR_POOL = Symbol('pool that reads all organizations');
export const LOGGER = Symbol('logger');
export const SERVICE = Symbol('service definition');
export const CONFIG = Symbol('service config');
