import { describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import { exampleOf, fact } from '@attestry/contracts';
import type { ServiceDefinition } from '@attestry/service-kit';
import { viewsOf } from '@attestry/service-kit';
import { recorded } from '@attestry/testing';
import { auditService } from '../../services/audit/src/audit.module.js';
import { controlService } from '../../services/control/src/control.module.js';
import { engagementService } from '../../services/engagement/src/engagement.module.js';
import { evidenceService } from '../../services/evidence/src/evidence.module.js';
import { partnerService } from '../../services/partner/src/partner.module.js';
import { riskService } from '../../services/risk/src/risk.module.js';

type Fold = (doc: unknown, fact: unknown, id: string) => unknown;
type Key = (fact: unknown) => string | readonly string[] | undefined;

/** What a fold says to the first fact it hears of a document, or why it fails. */
const failures = (definition: ServiceDefinition): string[] =>
  viewsOf(definition).flatMap(({ name, on, key, fold }) =>
    on.flatMap((type) => {
      const told = recorded(fact(type as EventType, exampleOf(type as EventType)) as Fact<EventType>);
      const ids = [(key as unknown as Key)(told) ?? []].flat();
      return ids.flatMap((id) => {
        try {
          (fold as unknown as Fold)(undefined, told, id);
          return [];
        } catch (error) {
          return [`${name} at ${type}: ${String(error)}`];
        }
      });
    }),
  );

describe('folds of read models', () => {
  it.each([auditService, controlService, engagementService, evidenceService, partnerService, riskService])(
    '$name takes each fact as the first that a document hears of, since valid-at leaves out what holds later',
    (definition) => {
      expect(failures(definition)).toEqual([]);
    },
  );
});
