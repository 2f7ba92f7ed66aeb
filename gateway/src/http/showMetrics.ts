import type { Metrics } from '@tidbok/kit/telemetry/metrics.ts';
import type { RequestListener } from 'node:http';

/** What Prometheus reads. */
export const showMetrics =
  (metrics: Metrics): RequestListener =>
  (_, response) => {
    metrics.render().then(
      ({ contentType, body }) => response.writeHead(200, { 'content-type': contentType }).end(body),
      () => response.writeHead(500).end(),
    );
  };
