import type { RequestListener } from 'node:http';

/** GraphiQL as one page with all that it needs in it: it works without a network. */
export async function graphiql(): Promise<RequestListener> {
  // Nine megabytes that production does not need.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = Buffer.from(
    renderGraphiQL({
      title: 'Tidbok',
      endpoint: '/graphql',
      subscriptionsProtocol: 'WS',
      isHeadersEditorEnabled: true,
      defaultEditorToolsVisibility: 'headers',
      defaultHeaders: '{ "authorization": "Bearer <npm run token -- --role patient>" }',
    }),
  );
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length });
    response.end(page);
  };
}
