import { createRequire } from 'node:module';
import type { Socket } from 'node:net';

/** Of the driver's own connection, what is used here. None of it is promised to us. */
type DriverConnection = { readonly socket: Socket; onClose(): void };

/**
 * Where `write` says false, the driver waits for the socket's `drain` or `error`; a socket that was torn down sends neither. An
 * operation that met such a moment hung for ever, and the driver's look at the engine with it: decision 0024. Here whoever still waits
 * when the socket has closed is woken, and finds the reason that the driver has noted.
 */
function wakeWritersOnClose(): void {
  // Mongoose's own driver: another copy would be another class.
  const required = createRequire(createRequire(import.meta.url).resolve('mongoose'));
  const { Connection } = required('mongodb/lib/cmap/connection.js') as {
    Connection: { prototype: DriverConnection };
  };
  const { onClose } = Connection.prototype;
  if (typeof onClose !== 'function') throw new Error('the driver has changed: see decision 0024');
  Connection.prototype.onClose = function wakeWriters() {
    onClose.call(this);
    this.socket.emit('drain');
  };
}

wakeWritersOnClose();
