// Error numbers of the board's sockets, and which of them an error of this machine's network stands for.

/** Numbers the classic firmware raises (BOARD.md, section 3), negative as they cross to the interpreter. */
export const SocketError = {
  badDescriptor: -9,
  again: -11,
  invalid: -22,
  addressInUse: -98,
  reset: -104,
  unreachable: -113,
  inProgress: -115,
  notConnected: -128,
  unknownHost: -2,
} as const;

/** What the board would raise for an error of Node's sockets. */
export function socketError(error: Error): number {
  const code = "code" in error ? error.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return SocketError.addressInUse;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return SocketError.unknownHost;
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "EADDRNOTAVAIL":
      return SocketError.unreachable;
    default:
      return SocketError.reset;
  }
}
