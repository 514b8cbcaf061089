import { SetMetadata } from '@nestjs/common';

export const LOG_READ = 'attestry:log-read';

/** Has an auditor's read of an entity or of a field deeper in the graph noted; reads of a query always are (Q39). */
export const LogRead = () => SetMetadata(LOG_READ, true);
