// The virtual board's panel: buttons, LEDs, sensors, and what else `from mpython import *` brings.
import { describe, expect, test } from "vitest";
import { renderScreen } from "../../simulator/index.js";
import { bootToPrompt, CTRL_A, CTRL_D, until, type Bench } from "./bench.js";

/** Presses and releases a button, waiting until the board has noticed each. */
async function click(bench: Bench, button: "a" | "b"): Promise<void> {
  bench.board.setButton(button, true);
  await bench.line(`button_${button}.value()`);
  bench.board.setButton(button, false);
  await bench.line(`button_${button}.value()`);
}

async function withPanel(): Promise<Bench> {
  const bench = await bootToPrompt();
  await bench.line("from mpython import *");
  return bench;
}

describe("buttons", () => {
  test("tell whether they are and were pressed, and how often", async () => {
    const bench = await withPanel();
    const state = "button_a.value(), button_a.is_pressed(), button_a.status(), button_a.was_pressed()";
    expect(await bench.line(state)).toBe("(1, False, 0, False)\r\n");
    bench.board.setButton("a", true);
    expect(await bench.line(state)).toBe("(0, True, 1, True)\r\n");
    expect(await bench.line("button_a.was_pressed(), button_b.is_pressed()")).toBe("(False, False)\r\n");
    bench.board.setButton("a", false);
    await click(bench, "a");
    await click(bench, "a");
    expect(await bench.line("button_a.get_presses(), button_a.get_presses()")).toBe("(3, 0)\r\n");
  });

  test("call back whether the program sleeps, waits, loops, or is at the prompt", async () => {
    const bench = await withPanel();
    await bench.run("def on(pin):\n    print('pressed', pin.value())\nbutton_b.event_pressed = on");
    await bench.run("def off(pin):\n    print('released', pin.value())\nbutton_b.event_released = off");
    bench.board.setButton("b", true);
    await bench.read("pressed 0\r\n");
    bench.board.setButton("b", false);
    await bench.read("released 1\r\n");
    for (const wait of [
      "sleep(1000)",
      "while True:\n    pass",
      "n = 0\nwhile True:\n    n += 1",
      "import socket\ns = socket.socket()\ns.bind(('', 5001))\ns.listen(1)\ns.accept()",
    ]) {
      bench.send(`${CTRL_A}print('waits')\n${wait}\n${CTRL_D}`);
      await bench.read("OKwaits\r\n");
      bench.board.setButton("b", true);
      await bench.read("pressed 0\r\n");
      bench.board.setButton("b", false);
      await bench.read("released 1\r\n");
      bench.send("\x03");
      await bench.read(`${CTRL_D}>`);
    }
  });

  test("have the user's own interrupt handler instead, when there is one", async () => {
    const bench = await withPanel();
    await bench.run("button_a.irq(handler=lambda pin: print('irq', pin.value()), trigger=Pin.IRQ_FALLING)");
    bench.board.setButton("a", true);
    await bench.read("irq 0\r\n");
    bench.board.setButton("a", false);
    expect(await bench.line("button_a.was_pressed(), button_a.get_presses()")).toBe("(False, 0)\r\n");
  });

  test("print what a callback does not catch, and go on", async () => {
    const bench = await withPanel();
    await bench.run("def bad(pin):\n    raise ValueError('no')\nbutton_a.event_pressed = bad");
    bench.board.setButton("a", true);
    await bench.read("ValueError: no\r\n");
    expect(await bench.line("1 + 1")).toBe("2\r\n");
  });
});

describe("LEDs", () => {
  test("shine when written, as bright as set", async () => {
    const bench = await withPanel();
    await bench.run("rgb[0] = (100, 200, 255)\nrgb[2] = (10, 0, 0)");
    expect(bench.board.leds()).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect((await bench.run("rgb.write()\nprint(rgb[0], rgb[1])")).output).toBe(
      "(100, 200, 255) (0, 0, 0)\r\n",
    );
    expect(bench.board.leds()).toEqual([
      [30, 60, 76],
      [0, 0, 0],
      [3, 0, 0],
    ]);
    await bench.run("rgb.brightness(1)\nrgb.fill((1, 2, 3))\nrgb.write()");
    expect(bench.board.leds()).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    await bench.board.hardReset();
    await until("dark LEDs", () => (bench.board.leds()[0]?.[0] === 0 ? true : undefined));
  });
});

describe("the screen", () => {
  test("shows what show() sent, not what is being drawn", async () => {
    const bench = await withPanel();
    await bench.run("oled.fill_rect(0, 0, 2, 4, 1)");
    expect(renderScreen(bench.board.screen(), { form: "full" })).not.toContain("#");
    await bench.run("oled.show()");
    const full = renderScreen(bench.board.screen(), { form: "full" }).split("\n");
    expect(full).toHaveLength(64);
    expect(full.slice(0, 5)).toEqual([...Array<string>(4).fill(`##${".".repeat(126)}`), ".".repeat(128)]);
    const half = renderScreen(bench.board.screen()).split("\n");
    expect(half).toHaveLength(32);
    expect(half[0]).toBe(`██${" ".repeat(126)}`);
    const braille = renderScreen(bench.board.screen(), { form: "braille" }).split("\n");
    expect(braille).toHaveLength(16);
    expect(braille[0]).toBe(`⣿${"⠀".repeat(63)}`);
  });
});

describe("the firmware's print", () => {
  test("needs something to print and puts a space before a Chinese character", async () => {
    const bench = await bootToPrompt();
    const program =
      "from mpython import *\nprint('你好', 1, sep='-')\nprint('a你')\nprint(5, end='!')\nprint()";
    const { output, error } = await bench.run(program);
    expect(output).toBe(" 你好-1\r\na你\r\n5!");
    expect(error).toContain("TypeError: ");
  });

  test("is not there without the import", async () => {
    const bench = await bootToPrompt();
    expect((await bench.run("print('你好')\nprint()")).output).toBe("你好\r\n\r\n");
  });
});

test("numberMap, uuid, sleep, pins and sensors are there", async () => {
  const bench = await bootToPrompt();
  const { output, error } = await bench.run(
    [
      "from mpython import *",
      "print(numberMap(5, 0, 10, 0, 100), uuid())",
      "t = time.ticks_ms()",
      "sleep(0.2)",
      "sleep_ms(100)",
      "sleep_us(1000)",
      "print(time.ticks_diff(time.ticks_ms(), t) >= 300)",
      "p = Pin(Pin.P5)",
      "print(p.value(), 0 <= light.read() <= 4095, 0 <= sound.read() <= 4095)",
    ].join("\n"),
  );
  expect(error).toBe("");
  expect(output).toBe("50.0 026D70747301\r\nTrue\r\n1 True True\r\n");
});
