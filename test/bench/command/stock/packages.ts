/** The usual way to build such a service, in the versions we use where we use the same packages. */
export const STOCK_FOLDER = 'bench-stock';
export const STOCK_PACKAGES: Readonly<Record<string, string>> = {
  '@nestjs/common': '12.5.1',
  '@nestjs/core': '12.5.1',
  '@nestjs/platform-express': '12.5.0',
  '@nestjs/graphql': '14.0.3',
  '@nestjs/apollo': '14.0.3',
  '@nestjs/cqrs': '12.0.0',
  '@apollo/gateway': '2.14.4',
  '@apollo/server': '5.5.1',
  '@apollo/subgraph': '2.15.1',
  '@as-integrations/express5': '1.1.2',
  '@event-driven-io/emmett-postgresql': '0.42.0',
  graphql: '16.15.0',
  'reflect-metadata': '0.2.2',
  rxjs: '7.8.2',
  zod: '4.6.7',
};
