import type * as ApolloGateway from '@apollo/gateway';
import type * as Apollo from '@nestjs/apollo';
import type * as Common from '@nestjs/common';
import type * as Core from '@nestjs/core';
import type * as GraphQL from '@nestjs/graphql';
import { loaderOf } from '../../peers/install.js';
import { STOCK_FOLDER } from './packages.js';

/** ApolloGateway in Nest on Express, as its documentation sets it up. */
const load = loaderOf(STOCK_FOLDER);
load('reflect-metadata');
const { Module } = load('@nestjs/common') as typeof Common;
const { NestFactory } = load('@nestjs/core') as typeof Core;
const { GraphQLModule } = load('@nestjs/graphql') as typeof GraphQL;
const { ApolloGatewayDriver } = load('@nestjs/apollo') as typeof Apollo;
const { IntrospectAndCompose } = load('@apollo/gateway') as typeof ApolloGateway;

@Module({
  imports: [
    GraphQLModule.forRoot<Apollo.ApolloGatewayDriverConfig>({
      driver: ApolloGatewayDriver,
      server: { playground: false },
      gateway: {
        supergraphSdl: new IntrospectAndCompose({
          subgraphs: [{ name: 'evidence', url: process.env['SUBGRAPH_URL'] ?? '' }],
        }),
      },
    }),
  ],
})
class StockGateway {}

const app = await NestFactory.create(StockGateway, { logger: false });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
