import { SetMetadata } from '@nestjs/common';

export const NOT_FOR_OBSERVERS = 'attestry:not-for-observers';

/** Closes a resolver or a field to auditors whose firm only looks on (FRM-5, `OBSERVER_READ_ONLY`). */
export const NotForObservers = () => SetMetadata(NOT_FOR_OBSERVERS, true);
