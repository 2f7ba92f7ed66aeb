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
      // An empty one is nobody's. A made-up one would be refused, and with it the schema that the editor asks for first.
      defaultHeaders: '{ "authorization": "" }',
    }),
  );
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length });
    response.end(page);
  };
}
