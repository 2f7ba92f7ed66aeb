import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { AccessRule } from '@tidbok/kit/graphql/access.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import type { Metrics } from '@tidbok/kit/telemetry/metrics.ts';
import { type DocumentNode, NoFragmentCyclesRule } from 'graphql';
import { documentStore } from './documentStore.ts';
import type { Gateway } from './execution/executor.ts';
import type { CostOf } from './limits/operationCosts.ts';
import { limitOperations, operationLimits } from './limits/operationLimits.ts';
import { plainSubscriptionRoot } from './limits/plainSubscriptionRoot.ts';
import { refuseFirst } from './limits/refuseFirst.ts';
import { enforceAccess } from './plugins/enforceAccess.ts';
import { limitCost } from './plugins/limitCost.ts';
import type { MaskError } from './plugins/maskErrors.ts';
import { observeOperations } from './plugins/observeOperations.ts';
import { refuseSubscriptionOverHttp } from './plugins/refuseSubscriptionOverHttp.ts';
import { requireKnownOperation } from './plugins/requireKnownOperation.ts';
import type { RequestContext } from './requestContext.ts';

/** The pipeline that every operation goes through, however it came: parse, limits, validate, the plugins in this order, execute. */
export function graphqlServer(options: {
  gateway: Gateway;
  touchedBy: (document: DocumentNode) => readonly AccessRule[];
  costOf: CostOf;
  costLimit: number;
  maskError: MaskError;
  log: Logger;
  metrics: Metrics;
  /** Introspection, suggestions, Sandbox: for those who build, closed to strangers. */
  development: boolean;
  operationCache: number;
}): ApolloServer<RequestContext> {
  const { development, log, metrics } = options;
  return new ApolloServer<RequestContext>({
    gateway: options.gateway,
    plugins: [
      observeOperations(metrics),
      requireKnownOperation,
      refuseSubscriptionOverHttp,
      enforceAccess(options.touchedBy),
      limitCost(options.costOf, options.costLimit, metrics),
      development ? sandbox() : ApolloServerPluginLandingPageDisabled(),
      ...notOurs,
    ],
    parseOptions: { maxTokens: operationLimits.tokens },
    validationRules: [refuseFirst(NoFragmentCyclesRule, limitOperations, plainSubscriptionRoot)],
    introspection: development,
    hideSchemaDetailsFromClientErrors: !development,
    documentStore: documentStore(options.operationCache),
    persistedQueries: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    formatError: options.maskError,
    stopOnTerminationSignals: false,
    nodeEnv: development ? 'development' : 'production',
    logger: log,
  });
}

const sandbox = (): ApolloServerPlugin =>
  ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false } });

// Apollo Server adds these by itself: what they do costs each request, or speaks to Apollo.
const notOurs: ApolloServerPlugin[] = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];
