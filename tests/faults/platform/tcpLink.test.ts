import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTcpLink, type TcpLink } from './tcpLink.ts';

let echo: Server;
let link: TcpLink;
let socket: Socket;
let heard: string;

beforeEach(async () => {
  echo = createServer((other) => other.on('error', () => undefined).pipe(other)).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  link = await openTcpLink('test');
  link.leadTo({ port: (echo.address() as AddressInfo).port, host: '127.0.0.1' });
  open();
  await once(socket, 'connect');
});
afterEach(async () => {
  socket.destroy();
  await link.close();
  echo.close();
});

function open(): void {
  heard = '';
  socket = connect(link.port, '127.0.0.1');
  socket.on('error', () => undefined).on('data', (piece) => (heard += String(piece)));
}

test('passes everything on, in order, also when it is slow for a while', async () => {
  socket.write('a');
  link.slow(50);
  socket.write('b');
  await delay(10);
  link.heal();
  socket.write('c');
  await expect.poll(() => heard).toBe('abc');
});

test('muted, once or twice, it holds everything back until it is healed', async () => {
  link.mute();
  socket.write('a');
  await delay(10);
  link.mute();
  await delay(50);
  expect(heard).toBe('');
  link.heal();
  await expect.poll(() => heard).toBe('a');
});

test('cut, it breaks what is connected and what connects, and healed it lets in again', async () => {
  link.cut();
  await once(socket, 'close');
  open();
  await once(socket, 'close');
  link.heal();
  open();
  socket.write('a');
  await expect.poll(() => heard).toBe('a');
});
