/** What a peer answers: one that does not answer is there, as far as TCP knows. */
export type Peer = { opens: boolean; lets: boolean; answers: boolean; closes: boolean };

/** A WebSocket, as far as graphql-ws uses one, to a peer that the test decides about. */
export function socketsTo(peer: Peer) {
  const sockets: FakeSocket[] = [];
  class FakeSocket extends EventTarget {
    static readonly CONNECTING = 0;
    static readonly OPEN = 1;
    static readonly CLOSING = 2;
    static readonly CLOSED = 3;
    readyState: number = FakeSocket.CONNECTING;
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: string }) => void) | null = null;
    onclose: ((event: { code: number; reason: string }) => void) | null = null;
    onerror: (() => void) | null = null;
    readonly subscribed: string[] = [];

    constructor() {
      super();
      sockets.push(this);
      setTimeout(() => peer.opens && this.#open(), 1);
    }

    #open(): void {
      this.readyState = FakeSocket.OPEN;
      this.dispatchEvent(new Event('open'));
      this.onopen?.();
    }

    send(text: string): void {
      const { type, id } = JSON.parse(text) as { type: string; id?: string };
      if (type === 'connection_init' && peer.lets) this.tell({ type: 'connection_ack' });
      if (type === 'ping' && peer.answers) this.tell({ type: 'pong' });
      if (type === 'subscribe') this.subscribed.push(id!);
    }

    close(code: number): void {
      this.readyState = FakeSocket.CLOSING;
      if (peer.closes) setTimeout(() => this.#closed(code), 1);
    }

    #closed(code: number): void {
      this.readyState = FakeSocket.CLOSED;
      this.dispatchEvent(new Event('close'));
      this.onclose?.({ code, reason: '' });
    }

    tell(message: object): void {
      setTimeout(() => this.onmessage?.({ data: JSON.stringify(message) }), 1);
    }
  }
  return { FakeSocket, sockets };
}

export const good: Peer = { opens: true, lets: true, answers: true, closes: true };
