export type { Actor, Role } from '@attestry/access';
export * from './access/allow.js';
export * from './access/by.js';
export { ForCollectors, refuseCollector } from './access/for-collectors.js';
export { ReadingNow, ReadingRecorded } from './access/reading-recorded.js';
export type { Caller } from './access/request.js';
export type { ServiceDefinition, ServiceName } from './app/service-definition.js';
export type { AccessRecord } from './access-log/access-record.type.js';
export { AccessLogType, WHOLE_LOG } from './access-log/access-record.type.js';
export { AccessLog } from './access-log/access-log.js';
export { LogRead } from './access-log/log-read.js';
export * from './app/tokens.js';
export * from './app/start-service.js';
export { serviceParts } from './app/service-parts.js';
export * from './app/print-subgraph.js';
export { openFeed } from './app/open-feed.js';
export { rebuildService } from './app/rebuild-service.js';
export type { Rebuilt } from './rebuild/rebuild.js';
export { rebuild } from './rebuild/rebuild.js';
export type { Clock } from './clock.js';
export { CHANNEL_WITHOUT_PINGS, clockFrom, openTestService, presentOf, systemClock, testServiceOf } from './clock.js';
export type { Aggregate } from './commands/aggregate.js';
export { replay, streamOf } from './commands/aggregate.js';
export type { Command, CommandContext } from './commands/command.js';
export { CommandInput, Recorded } from './commands/command.js';
export { present } from './commands/present.js';
export { Streams } from './commands/streams.js';
export { Turns } from './commands/turns.js';
export * from './config.js';
export * from './errors.js';
export { compare } from './difference/compare.js';
export { DifferenceChange, DifferencePage, DifferenceType } from './difference/difference.type.js';
export type { Comparable } from './difference/differences.js';
export { Differences } from './difference/differences.js';
export { LogWindow } from './difference/log-window.js';
export type { Window } from './difference/window.js';
export { windowId, windowOf } from './difference/window.js';
export * from './graphql/batched.js';
export * from './graphql/connection.js';
export { MyTasksType } from './graphql/my-tasks.type.js';
export { pageOf } from './graphql/page-of.js';
export { isAuditor } from './grants/auditor.js';
export { AuditorRights } from './grants/auditor-rights.js';
export { NotForObservers } from './grants/not-for-observers.js';
export type { Sight, Within } from './grants/sight.js';
export type { Lookup, Order, Reaction } from './reactions/reaction.js';
export { order, reaction } from './reactions/reaction.js';
export { WhileInactive } from './standing/standing.guard.js';
export { Standing } from './standing/standing.js';
export { viewsOf } from './app/views-of.js';
export { projector } from './views/projector.js';
export { Progress } from './views/progress.js';
export type { AnyView, At, Readable, View } from './views/view.js';
export { view } from './views/view.js';
export type { Filter } from './views/filter.js';
export type { Page, PageRequest } from './views/views.js';
export { Views } from './views/views.js';
export {
  LAST_DAY,
  LONGEST_SPAN_DAYS,
  refuseField,
  requireDay,
  requireInstant,
  requireOneOf,
  requireSpan,
  requireText,
} from './commands/shape.js';
