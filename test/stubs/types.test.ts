// What TypeScript makes of the stubs' results: bytes, tuples, whole numbers, classes called without `new`.
import { describe, expect, test } from "vitest";
import { boardProgram, errorsOf, mainFile, typeOfVariable } from "./check.js";

const imports = `
  import * as socket from "socket";
  import { accelerometer, button_a, FrameBuffer, oled, Pin as Board, rgb, schedule, sleep_ms, wifi } from "mpython";
  import { MONO_HLSB } from "framebuf";
  import { I2C, Pin, PWM, Timer } from "machine";
  import { socket as usocket } from "usocket";
  import * as music from "music";
  import * as network from "network";
  import * as time from "time";
  const s = socket.socket();
  const mywifi = wifi();
  declare const data: bytes;
`;

/** A program, and the type it gives to its variable `result`. */
const cases: readonly (readonly [source: string, type: string])[] = [
  // Classes are called with and without `new`, and are types.
  [`const result = socket.socket(socket.AF_INET, socket.SOCK_STREAM);`, "socket"],
  [`const result = new socket.socket();`, "socket"],
  [`const result = usocket();`, "socket"],
  [`let result: socket.socket | null = null;`, "socket | null"],
  [`const result = new wifi();`, "wifi"],
  [`const result = mywifi.sta;`, "WLAN"],
  [`const result = network.WLAN(network.AP_IF).active(true);`, "boolean"],
  [`const result = s instanceof socket.socket ? s : null;`, "socket | null"],
  // Tuples are taken apart, indexed, spread and written as array literals.
  [`const [result, address] = s.accept();`, "socket"],
  [`const [connection, result] = s.accept();`, "Tuple<[host: string, port: int]>"],
  [`const [, [result, port]] = s.accept();`, "string"],
  [`const result = mywifi.sta.ifconfig()[0];`, "string"],
  [`const [result] = mywifi.sta.ifconfig();`, "string"],
  [`const result = mywifi.sta.ifconfig().length;`, "4"],
  [`const [first, ...result] = mywifi.sta.ifconfig();`, "string[]"],
  [`const result = [...mywifi.sta.ifconfig()];`, "string[]"],
  [`const result = mywifi.sta.ifconfig().join(".");`, "string"],
  [`const address: Tuple<[host: string, port: int]> = ["", 80]; const result = s.bind(address);`, "void"],
  [`const address = ["", 80] as const; const result = s.bind(address);`, "void"],
  [`const result = s.bind(["", 80]);`, "void"],
  [`const result = socket.getaddrinfo("a", 80)[0][4];`, "Tuple<[host: string, port: int]>"],
  [`rgb[0] = [255, 0, 0]; const result = rgb[0];`, "Tuple<[red: int, green: int, blue: int]>"],
  [`for (const [result] of mywifi.sta.scan()) { console.log(result); } const result = 1;`, "1"],
  [`const result = time.localtime()[3];`, "int"],
  [`const result = time.mktime([2026, 1, 2, 3, 4, 5, 0, 0]);`, "int"],
  [`const result = music.ODE[0];`, "string"],
  // Bytes.
  [`const result = s.recv(1024);`, "bytes"],
  [`const result = data.length === 0;`, "boolean"],
  [`const result = data[0];`, "int"],
  [`const result = data.decode();`, "string"],
  [`const result = data.slice(1, -1).split(bytes(",", "utf-8"));`, "bytes[]"],
  [`const result = [...data];`, "int[]"],
  [`const result = bytes([1, 2, 3]);`, "bytes"],
  [`const result = bytearray(8); result[0] = 255; result.append(1);`, "bytearray"],
  [`const result = memoryview(bytearray(8)).slice(0, 4);`, "memoryview"],
  [`const result = [s.send("a"), s.send(data), s.send(bytearray(2)), s.send(memoryview(data))];`, "int[]"],
  // The tutorial's variable that is first bytes, then text.
  [`let both: bytes | string = s.recv(9); both = both.decode(); const result = both;`, "string"],
  // Whole numbers are numbers.
  [`const result = s.send("a") + 1;`, "number"],
  [`let result: int = 5; result++; result += 2; result = 7 / 2;`, "int"],
  [`const result = "abc"[oled.width];`, "string"],
  [`const status = mywifi.sta.status(); const result = status === network.STAT_GOT_IP;`, "boolean"],
  [`const result = Math.floor(accelerometer.get_x());`, "number"],
  [`let result = 0; for (let i: int = 0; i < oled.width; i += data[0]!) result -= ~i % 2;`, "number"],
  [
    `let result = ""; switch (data[0]) { case 65: result = "A"; break; default: result = String(data[0]); }`,
    "string",
  ],
  [`const counts: Record<int, string> = {}; counts[data[0]!] = "x"; const result = counts[65];`, "string"],
  [`const e = new OSError(5); const result = typeof e.errno === "number" ? e.errno : 0;`, "int | 0"],
  // One of several results by the argument.
  [`const result = oled.pixel(0, 0);`, "int | null"],
  [`const result = oled.pixel(0, 0, 1);`, "void"],
  [`const result = mywifi.ap.config("mac");`, "bytes"],
  [`const result = mywifi.ap.config("essid");`, "string"],
  [`const result = mywifi.ap.config({ essid: "a", password: "12345678" });`, "void"],
  [`const result = mywifi.ap.status("stations");`, "Tuple<[mac: bytes]>[]"],
  [`const result = s.read();`, "bytes"],
  [`const result = s.read(2);`, "bytes | null"],
  // Members that come from another module, and what they take.
  [`const result = oled.blit(FrameBuffer(bytearray(8), 8, 8, MONO_HLSB), 0, 0);`, "void"],
  [`const result = new Board(0).value();`, "int"],
  [`rgb.fill([0, 0, 0]); rgb.write(); const result = rgb.brightness(0.5);`, "void"],
  [`schedule((n) => console.log(n + 1), 5); const result = sleep_ms(10);`, "void"],
  [`music.play(music.PYTHON, { wait: false, loop: true }); const result = music.play(["c", "d:8"]);`, "void"],
  [`const [bpm, result] = music.get_tempo();`, "int"],
  // Keyword arguments and callbacks.
  [
    `const t = Timer(0); const result = t.init({ period: 100, callback: (timer) => timer.deinit() });`,
    "void",
  ],
  [`const result = Pin(Pin.P0, Pin.OUT, null, { value: 1 });`, "Pin"],
  [`const result = PWM(Pin(Pin.P0), { freq: 50, duty: 77 });`, "PWM"],
  [
    `const result = I2C(0, { scl: Pin(22), sda: Pin(23) }).readfrom_mem(38, 1, 2, { addrsize: 16 });`,
    "bytes",
  ],
  [
    `const result = Pin(0).irq({ handler: (pin) => console.log(pin.value()), trigger: Pin.IRQ_FALLING });`,
    "IRQ",
  ],
  [
    `button_a.event_pressed = (pin) => { pin.off(); }; const result = button_a.event_pressed;`,
    "(pin: Pin) => void",
  ],
  [`button_a.event_pressed = () => {}; button_a.event_pressed = null; const result = 1;`, "1"],
  // JSON says what it cannot know.
  [`const result = JSON.stringify(undefined);`, "undefined"],
  [
    `function f(x: number | undefined) { return JSON.stringify(x); } const result = f(1);`,
    "string | undefined",
  ],
  [`const result = JSON.stringify(JSON.parse("1"));`, "string | undefined"],
  [`interface Config { port: int } const result: Config = JSON.parse("{}");`, "Config"],
  // Errors of Python.
  [
    `function f(e: unknown) { return e instanceof OSError ? e.errno : null; } const result = f(1);`,
    "string | int | null",
  ],
  [`const result = new OSError(110).message;`, "string"],
  [`function f(e: unknown) { return e instanceof Error; } const result = f(new ValueError("x"));`, "boolean"],
  [`class Closed extends OSError {} const result = new Closed("closed");`, "Closed"],
];

describe("types of the stubs", () => {
  test.each(cases)("%s", (source, type) => {
    const program = boardProgram(`${imports}\n${source}`);
    expect(errorsOf(program, mainFile)).toEqual([]);
    expect(typeOfVariable(program, mainFile, "result")).toBe(type);
  });
});
