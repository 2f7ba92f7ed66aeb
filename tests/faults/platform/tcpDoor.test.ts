import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTcpDoor, type TcpDoor } from './tcpDoor.ts';
import type { TcpLink } from './tcpLink.ts';

let servers: Server[];
let door: TcpDoor;
let socket: Socket;
let heard: string;

/** A door to so many servers, of which each says its number and then what it hears. */
async function openTo(count: number): Promise<void> {
  servers = Array.from({ length: count }, (_, index) =>
    createServer((other) => {
      other.on('error', () => undefined).write(String(index));
      other.pipe(other);
    }).listen(0, '127.0.0.1'),
  );
  await Promise.all(servers.map((server) => once(server, 'listening')));
  door = await openTcpDoor(servers.map((_, index) => `to ${index}`));
  servers.forEach((server, index) =>
    door.links[index]!.leadTo({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' }),
  );
}

async function enter(): Promise<void> {
  heard = '';
  socket = connect(door.port, '127.0.0.1');
  socket.on('error', () => undefined).on('data', (piece) => (heard += String(piece)));
  await once(socket, 'connect');
}

/** Who answers one that comes in: nobody, where it is turned away. */
async function whoAnswers(): Promise<string> {
  await enter();
  await Promise.race([once(socket, 'data'), once(socket, 'close')]);
  socket.destroy();
  return heard;
}

afterEach(async () => {
  socket.destroy();
  await door.close();
  for (const server of servers) server.close();
});

describe('of one link', () => {
  let link: TcpLink;
  beforeEach(async () => {
    await openTo(1);
    [link] = door.links as [TcpLink];
    await enter();
    await expect.poll(() => heard).toBe('0');
  });

  test('passes everything on, in order, also when it is slow for a while', async () => {
    socket.write('a');
    link.slow(50);
    socket.write('b');
    await delay(10);
    link.heal();
    socket.write('c');
    await expect.poll(() => heard).toBe('0abc');
  });

  test('muted, once or twice, it holds everything back until it is healed', async () => {
    link.mute();
    socket.write('a');
    await delay(10);
    link.mute();
    await delay(50);
    expect(heard).toBe('0');
    link.heal();
    await expect.poll(() => heard).toBe('0a');
  });

  test('cut, it breaks what is connected and what connects, and healed it lets in again', async () => {
    link.cut();
    await once(socket, 'close');
    expect(await whoAnswers()).toBe('');
    link.heal();
    expect(await whoAnswers()).toBe('0');
  });
});

describe('of two links', () => {
  beforeEach(() => openTo(2));

  test('leads to each in turn', async () => {
    const answered = [await whoAnswers(), await whoAnswers(), await whoAnswers(), await whoAnswers()];
    expect(answered).toEqual(['0', '1', '0', '1']);
  });

  test('leads past one that is cut, and breaks only what was connected by it', async () => {
    await enter();
    const kept = socket;
    await expect.poll(() => heard).toBe('0');
    door.links[1]!.cut();
    expect([await whoAnswers(), await whoAnswers()]).toEqual(['0', '0']);
    expect(kept.closed).toBe(false);
    kept.destroy();
  });

  test('leads past one that has nobody at its end, and turns away where nobody is', async () => {
    servers[0]!.close();
    expect([await whoAnswers(), await whoAnswers()]).toEqual(['1', '1']);
    servers[1]!.close();
    expect(await whoAnswers()).toBe('');
  });
});
