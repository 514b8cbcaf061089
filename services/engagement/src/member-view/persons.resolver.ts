import { Args, Query, Resolver } from '@nestjs/graphql';
import type { At, Connection } from '@attestry/service-kit';
import { Allow, connectionOf, DomainError, PageArgs, Reading, Views } from '@attestry/service-kit';
import type { Person } from '../person-directory/persons.store.js';
import { PersonDirectory } from '../person-directory/persons.store.js';
import type { MemberDoc } from './member.projection.js';
import { memberView } from './member.projection.js';
import { PersonType } from './person.type.js';

const PersonConnection = connectionOf(PersonType, 'Person');
const MAX_PAGE = 100;

const personType = ({ personRef, fullName, email, erased }: Person, member: MemberDoc | undefined): PersonType => ({
  personRef,
  shownAs: fullName ?? 'erased person',
  email,
  erased,
  roles: member?.roles ?? [],
});

const afterOf = (cursor: string | undefined): string => (cursor ? Buffer.from(cursor, 'base64url').toString() : '');
const cursorOf = (personRef: string): string => Buffer.from(personRef).toString('base64url');

/** The directory keeps no past: it is read as it is now, whatever `as-of` says; the roles are as of then. */
@Resolver(() => PersonType)
@Allow('TO', 'CM')
export class PersonsResolver {
  constructor(
    private readonly directory: PersonDirectory,
    private readonly views: Views,
  ) {}

  @Query(() => PersonConnection, {
    description: 'Persons of the directory by pseudonym. Name and mail are those of now: the directory keeps no past.',
  })
  async persons(@Args() { first, after }: PageArgs, @Reading() at: At): Promise<Connection<PersonType>> {
    if (first < 1 || first > MAX_PAGE) throw new DomainError('VALIDATION_FAILED', `"first" is 1 to ${MAX_PAGE}.`);
    const found = await this.directory.page(at.tenant, afterOf(after), first + 1);
    const people = found.slice(0, first);
    const members = await this.views.many(
      memberView,
      people.map(({ personRef }) => personRef),
      at,
    );
    const edges = people.map((person) => ({
      cursor: cursorOf(person.personRef),
      node: personType(person, members.get(person.personRef)),
    }));
    const endCursor = edges.at(-1)?.cursor;
    return { edges, pageInfo: { hasNextPage: found.length > first, ...(endCursor ? { endCursor } : {}) } };
  }
}
