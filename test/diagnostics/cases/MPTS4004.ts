// case: two files of a folder that need each other
import { ping } from "./game/ping.js";
console.log(ping(3));
// file: game/ping.ts
import { pong } from /* MPTS4004 */ "./pong.js";
export function ping(count: number): number {
  return count === 0 ? 0 : pong(count - 1);
}
// file: game/pong.ts
import { ping } from /* MPTS4004 */ "./ping.js";
export function pong(count: number): number {
  return count === 0 ? 1 : ping(count - 1);
}
