import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { QUESTIONS, REASONS } from '@attestry/contracts';
import type { QuestionKind, Reason } from '@attestry/contracts';
import { PageInfo } from '@attestry/service-kit';
import { ActorName } from '../fact-log/actor-name.type.js';

const words = <Word extends string>(record: Readonly<Record<Word, unknown>>): Record<Word, Word> =>
  Object.fromEntries(Object.keys(record).map((word) => [word, word])) as Record<Word, Word>;

export const ReasonEnum = words(REASONS);
registerEnumType(ReasonEnum, {
  name: 'Reason',
  description: 'Why the later end of an edge rests on the earlier one.',
  valuesMap: Object.fromEntries(Object.entries(REASONS).map(([word, description]) => [word, { description }])),
});

export const QuestionKindEnum = words(QUESTIONS);
registerEnumType(QuestionKindEnum, {
  name: 'FactKind',
  description: 'What can be asked about besides an event.',
  valuesMap: Object.fromEntries(
    Object.entries(QUESTIONS).map(([word, { fields }]) => [
      word,
      {
        description: `Asked by ${fields.map((field, index) => `${field} as \`${index === 0 ? 'id' : 'key'}\``).join(' and ')}.`,
      },
    ]),
  ),
});

/** What a node is: an event by itself, the one that shows evidence or a collector run, a command, or what was asked about. */
export const NODE_KINDS = ['EVENT', 'EVIDENCE', 'RUN', 'COMMAND', 'FACT'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];
export const NodeKindEnum = Object.fromEntries(NODE_KINDS.map((kind) => [kind, kind])) as Record<NodeKind, NodeKind>;
registerEnumType(NodeKindEnum, {
  name: 'WhyNodeKind',
  description: 'What a node of a graph of reasons is.',
  valuesMap: {
    EVENT: { description: 'A recorded event.' },
    EVIDENCE: { description: 'The event by which evidence was submitted.' },
    RUN: { description: 'The event by which a collector run was completed.' },
    COMMAND: { description: 'An accepted command.' },
    FACT: { description: 'What was asked about, when that is no event itself.' },
  },
});

@InputType({
  description: 'Something that is the case: how a control stands, what was concluded, what an item showed.',
})
export class FactInput {
  @Field(() => QuestionKindEnum, { description: 'What kind of thing.' })
  kind!: QuestionKind;

  @Field(() => ID, { description: 'Id of the control, the test, the audit …; the code of a criterion.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What the kind needs besides: a criterion, an item key.' })
  key?: string;
}

@ArgsType()
export class WhyArgs {
  @Field(() => ID, { nullable: true, description: 'Event to begin from; this or `fact`.' })
  eventId?: string;

  @Field(() => FactInput, { nullable: true, description: 'What is the case; this or `eventId`.' })
  fact?: FactInput;

  @Field(() => Int, { defaultValue: 12, description: 'Steps from the beginning, 1 to 30.' })
  depth!: number;

  @Field(() => Int, {
    defaultValue: 500,
    description: 'Events of the whole graph, 1 to 1,000; nearer ones come first.',
  })
  size!: number;

  @Field(() => Int, {
    defaultValue: 50,
    description: 'Events of a page, 1 to 100, or to `size` where that is more; pages of one walk walk again.',
  })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the page before; ask with `as-of` for pages that agree.',
  })
  after?: string;
}

@ObjectType({ description: 'A node of a graph of reasons.' })
export class WhyNode {
  @Field(() => ID, { description: 'Id of the event or of the command; for a FACT what it was asked by.' })
  id!: string;

  @Field(() => NodeKindEnum, { description: 'What it is.' })
  kind!: NodeKind;

  @Field({ description: 'Event type, name of the command, or kind of fact.' })
  name!: string;

  @Field(() => Int, { description: 'Steps from where the walk began; a command stands where its event does.' })
  depth!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the aggregate: of the evidence, the run, the test, the report.',
  })
  subjectId?: string;

  @Field(() => String, { nullable: true, description: 'Service that recorded it.' })
  service?: string;

  @Field(() => String, { nullable: true, description: 'Stream of the aggregate.' })
  stream?: string;

  @Field(() => Int, { nullable: true, description: 'Place in its stream, from 0.' })
  revision?: number;

  @Field(() => String, { nullable: true, description: 'Place in the log of its service, `<tx>:<position>`.' })
  position?: string;

  @Field(() => String, { nullable: true, description: 'When it was recorded, RFC 3339 UTC.' })
  recordedAt?: string;

  @Field(() => String, { nullable: true, description: 'Since when it holds in the world, RFC 3339 UTC.' })
  effectiveAt?: string;

  @Field(() => String, { nullable: true, description: 'Until when it holds in the world, RFC 3339 UTC.' })
  validTo?: string;

  @Field(() => ActorName, { nullable: true, description: 'Who gave the command.' })
  actor?: ActorName;

  @Field(() => String, { nullable: true, description: 'Role under which it was given.' })
  role?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Data of the event as JSON text, as far as the reader may see it.',
  })
  data?: string;

  @Field({ description: 'True when more stands behind it than the limits let in; ask again from here.' })
  open!: boolean;
}

@ObjectType({ description: 'From something earlier to what rests on it.' })
export class WhyEdge {
  @Field(() => ID, { description: 'Node of the earlier end.' })
  from!: string;

  @Field(() => ID, { description: 'Node of the later end.' })
  to!: string;

  @Field(() => ReasonEnum, { description: 'Why.' })
  reason!: Reason;
}

@ObjectType({ description: 'A page of a graph of reasons. It has no circle: an edge leads from earlier to later.' })
export class WhyGraph {
  @Field(() => [WhyNode], {
    description: 'Events of the page in the order the walk met them, each followed by its command when that is new.',
  })
  nodes!: WhyNode[];

  @Field(() => [WhyEdge], { description: 'Edges whose second end to be met lies on this page.' })
  edges!: WhyEdge[];

  @Field({ description: 'True when the limits of depth or size left something out; such nodes are `open`.' })
  truncated!: boolean;

  @Field(() => Int, { description: 'Events of the whole graph.' })
  size!: number;

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
