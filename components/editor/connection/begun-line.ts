/** A line to the house that the page began before its own scripts were there. */
export type BegunLine = {
  readonly address: string;
  readonly socket: WebSocket;
  /** What the house has said since: its welcome, and then the text. */
  readonly heard: readonly ArrayBuffer[];
  /** The number of the document for which the text was asked. */
  readonly clientId: number;
};

declare global {
  interface Window {
    moratLine?: BegunLine;
  }
}

/** Where somebody's line to a story leads, from any page of the house. */
export function linePath(seat: { storyId: number; personId: string; schemaVersion: number }): string {
  const query = new URLSearchParams({ schema: String(seat.schemaVersion), person: seat.personId });
  return `/collab/${seat.storyId}?${query}`;
}

/**
 * Calls the house and asks for the text, for the page to find when it has come alive. Stands in the page as text and
 * therefore uses nothing but the browser; `ask` is the kind of frame that asks.
 */
export function beginLine(path: string, ask: number): void {
  const { href } = new URL(path, location.href);
  const address = href.replace('http', 'ws');
  const [clientId = 0] = crypto.getRandomValues(new Uint32Array(1));
  const heard: ArrayBuffer[] = [];
  const socket = new WebSocket(address);
  socket.binaryType = 'arraybuffer';
  socket.onmessage = ({ data }) => {
    heard.push(data);
    if (heard.length === 1)
      socket.send(new Uint8Array([ask, clientId >>> 24, clientId >>> 16, clientId >>> 8, clientId]));
  };
  window.moratLine = { address, socket, heard, clientId };
}

/** The line that was begun to this address, for whoever asks first; null when there is none, or it has broken. */
export function takeLine(address: string): BegunLine | null {
  const line = window.moratLine;
  if (!line) return null;
  delete window.moratLine;
  line.socket.onmessage = null;
  if (line.address === address && line.socket.readyState <= WebSocket.OPEN) return line;
  line.socket.close();
  return null;
}

/** Hangs up a line that was begun and that nobody has taken. */
export function dropLine(): void {
  takeLine('');
}
