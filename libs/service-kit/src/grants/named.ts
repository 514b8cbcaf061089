import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

/** The engagement and the audit that a resolver was asked about, where its arguments or its reference name them. */
export interface Named {
  readonly engagementId?: string;
  readonly auditId?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const text = (fields: Fields, name: string): string | undefined => {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
};

const referenced = (root: Fields | undefined): string | undefined =>
  root?.['__typename'] === 'Engagement' ? text(root, 'id') : undefined;

export const namedIn = (context: ExecutionContext): Named => {
  const graphql = GqlExecutionContext.create(context);
  const args = graphql.getArgs<Fields | undefined>();
  const fields = { ...args, ...(args?.['input'] as Fields | undefined) };
  const engagementId = args ? text(fields, 'engagementId') : referenced(graphql.getRoot<Fields | undefined>());
  const auditId = text(fields, 'auditId');
  return { ...(engagementId === undefined ? {} : { engagementId }), ...(auditId === undefined ? {} : { auditId }) };
};
