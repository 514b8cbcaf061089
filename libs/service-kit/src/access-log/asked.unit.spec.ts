import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { DomainError } from '../errors.js';
import { isRootQuery, targetsOf, whatOf } from './asked.js';
import { isRightsCode } from './rights-codes.js';

const contextOf = (...args: unknown[]): ExecutionContext =>
  ({ getType: () => 'graphql', getArgs: () => args, getClass: () => undefined, getHandler: () => undefined }) as never;
const field = (parent: string, fieldName: string) => ({ fieldName, parentType: { name: parent } });
const query = contextOf({}, { auditId: 'aud-1', state: 'OPEN', first: 5 }, {}, field('Query', 'requests'));
const command = contextOf(
  {},
  { input: { requestId: 'req-1', note: 'A secret.' } },
  {},
  field('Mutation', 'answerRequest'),
);
const deeper = contextOf({ id: 'eng-1' }, { first: 2 }, {}, field('Engagement', 'reports'));
const reference = contextOf({ __typename: 'Evidence', id: 'e-1' }, {}, field('Query', '_entities'));

describe('what the access log says of a question', () => {
  it('its name: the query, the command, the field deeper in the graph, the type of a reference', () => {
    expect([query, command, deeper, reference].map(whatOf)).toEqual([
      'requests',
      'answerRequest',
      'Engagement.reports',
      'Evidence',
    ]);
    expect([query, command, deeper, reference].map(isRootQuery)).toEqual([true, false, false, false]);
  });

  it('ids and codes, never what somebody wrote', () => {
    expect(targetsOf(query)).toEqual(['auditId=aud-1', 'state=OPEN', 'first=5']);
    expect(targetsOf(command)).toEqual(['requestId=req-1']);
    const mail = contextOf({}, { input: { personRef: 'jane@example.org' } }, {}, field('Mutation', 'grantMembership'));
    expect(targetsOf(mail)).toEqual([]);
    expect(targetsOf(deeper)).toEqual(['id=eng-1', 'first=2']);
    expect(targetsOf(reference)).toEqual(['id=e-1']);
  });

  it('refusals of rights only', () => {
    const codes = (code: string, rule = 'X') => isRightsCode(new DomainError(code, '', { rule }));
    expect([codes('FORBIDDEN_ROLE'), codes('SEPARATION_OF_DUTIES'), codes('NOT_FOUND', 'D12')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([codes('NOT_FOUND'), codes('REASON_REQUIRED')]).toEqual([false, false]);
  });
});
