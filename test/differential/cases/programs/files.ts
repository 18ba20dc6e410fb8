// Programs of several files, as people lay them out.
// case: a small game split into files
import { Game } from "./game";
import { render } from "./view";
const game = new Game(["Ann", "Bob"]);
for (const points of [3, 5, 4, 1]) game.play(points);
console.log(render(game));
// file: game.ts
import { Player } from "./player";
export class Game {
  readonly players: Player[];
  private turn = 0;
  constructor(names: string[]) {
    this.players = names.map((name) => new Player(name));
  }
  play(points: number): void {
    this.players[this.turn % this.players.length].score += points;
    this.turn++;
  }
  get leader(): Player {
    return this.players.reduce((best, player) => (player.score > best.score ? player : best));
  }
}
// file: player.ts
export class Player {
  score = 0;
  constructor(readonly name: string) {}
}
// file: view.ts
import type { Game } from "./game";
export function render(game: Game): string {
  const rows = game.players.map((p) => `${p.name}: ${p.score}`);
  return [...rows, `leader: ${game.leader.name}`].join("\n");
}

// case: configuration, constants and utilities
import { DEFAULTS, type Settings } from "./config/defaults";
import * as text from "./utils/text";
import { clamp } from "./utils/math";
const settings: Settings = { ...DEFAULTS, volume: clamp(150, 0, 100) };
console.log(text.title(settings.name), settings.volume, text.center("x", 5) + "|");
// file: config/defaults.ts
export interface Settings {
  name: string;
  volume: number;
}
export const DEFAULTS: Settings = { name: "board", volume: 50 };
// file: utils/text.ts
export const title = (s: string): string => s[0].toUpperCase() + s.slice(1);
export function center(s: string, width: number): string {
  const left = Math.floor((width - s.length) / 2);
  return " ".repeat(left) + s + " ".repeat(width - s.length - left);
}
// file: utils/math.ts
export function clamp(n: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, n));
}

// case: plugin registry filled by side effect imports
import "./plugins/square";
import "./plugins/circle";
import { create, names } from "./registry";
console.log(names().join(), create("circle", 2), create("square", 3), create("none", 1));
// file: registry.ts
type Maker = (size: number) => number;
const makers: Record<string, Maker> = {};
export function register(name: string, maker: Maker): void {
  makers[name] = maker;
}
export const names = (): string[] => Object.keys(makers);
export function create(name: string, size: number): number | undefined {
  return makers[name]?.(size);
}
// file: plugins/square.ts
import { register } from "../registry";
register("square", (size) => size * size);
// file: plugins/circle.ts
import { register } from "../registry";
register("circle", (size) => Math.round(Math.PI * size ** 2));

// case: shared state through accessors
import { connect, status } from "./network";
import { onChange } from "./events";
onChange((name, value) => console.log("changed", name, value));
console.log(status());
connect("home");
console.log(status());
// file: network.ts
import { emit } from "./events";
let ssid: string | null = null;
export let attempts = 0;
export function connect(name: string): void {
  attempts++;
  ssid = name;
  emit("ssid", name);
}
export const status = (): string => (ssid === null ? "offline" : `online at ${ssid} after ${attempts}`);
// file: events.ts
type Handler = (name: string, value: unknown) => void;
const handlers: Handler[] = [];
export function onChange(handler: Handler): void {
  handlers.push(handler);
}
export function emit(name: string, value: unknown): void {
  for (const handler of handlers) handler(name, value);
}

// case: errors of one module handled in another
import { readSensor, SensorError } from "./sensor";
for (let channel = 0; channel < 3; channel++) {
  try {
    console.log(channel, readSensor(channel));
  } catch (e) {
    if (!(e instanceof SensorError)) throw e;
    console.log(channel, e.name, e.message, e.channel);
  }
}
// file: sensor.ts
export class SensorError extends Error {
  constructor(
    readonly channel: number,
    message: string,
  ) {
    super(message);
    this.name = "SensorError";
  }
}
const values = [21.5, null, 0];
export function readSensor(channel: number): number {
  const value = values[channel];
  if (value === null || value === undefined)
    throw new SensorError(channel, `channel ${channel} is not connected`);
  return value;
}

// case: a barrel of models
import { Circle, Rect, type Shape, totalArea } from "./shapes";
const shapes: Shape[] = [new Circle(1), new Rect(2, 3)];
console.log(totalArea(shapes).toFixed(2), shapes.map((s) => s.name).join());
// file: shapes/index.ts
export type { Shape } from "./shape";
export { Circle } from "./circle";
export { Rect } from "./rect";
export { totalArea } from "./area";
// file: shapes/shape.ts
export interface Shape {
  readonly name: string;
  area(): number;
}
// file: shapes/circle.ts
import type { Shape } from "./shape";
export class Circle implements Shape {
  readonly name = "circle";
  constructor(private r: number) {}
  area(): number {
    return Math.PI * this.r * this.r;
  }
}
// file: shapes/rect.ts
import type { Shape } from "./shape";
export class Rect implements Shape {
  readonly name = "rect";
  constructor(
    private w: number,
    private h: number,
  ) {}
  area(): number {
    return this.w * this.h;
  }
}
// file: shapes/area.ts
import type { Shape } from "./shape";
export function totalArea(shapes: readonly Shape[]): number {
  return shapes.reduce((sum, shape) => sum + shape.area(), 0);
}
