// Wi-Fi on the virtual board: what the firmware's `wifi` prints and raises, word for word (BOARD.md, section 7).
import { describe, expect, test } from "vitest";
import { bootToPrompt, CTRL_A, CTRL_D, PROMPT, type Bench } from "./bench.js";

const CONFIG = "Config:('192.168.1.105', '255.255.255.0', '192.168.1.1', '192.168.1.1')";

/** Runs lines of Python after `w = wifi()`; what is not caught is printed as its repr. */
async function withWifi(bench: Bench, ...lines: readonly string[]): Promise<string> {
  const body = lines.map((line) => `    ${line}`).join("\n");
  const program = `from mpython import *\nw = wifi()\ntry:\n${body}\nexcept Exception as e:\n    print(repr(e))`;
  const { output, error } = await bench.run(program);
  expect(error).toBe("");
  return output;
}

describe("connectWiFi", () => {
  test("prints dots, then strength and addresses", async () => {
    const bench = await bootToPrompt();
    const output = await withWifi(
      bench,
      "print(w.connectWiFi('ssid', 'password'))",
      "print(w.sta.isconnected(), w.sta.status(), w.sta.ifconfig()[0], w.sta.config('essid'))",
    );
    expect(output).toMatch(/^Connection WiFi\.+\r\nWiFi\(/);
    expect(output.replace(/\.+\r\n/, ".\r\n")).toBe(
      `Connection WiFi.\r\nWiFi(ssid,-45dBm) Connection Successful, ${CONFIG}\r\nNone\r\n` +
        "True 1010 192.168.1.105 ssid\r\n",
    );
  });

  test("raises before it prints anything when no such network is in reach", async () => {
    const bench = await bootToPrompt();
    expect(await withWifi(bench, "w.connectWiFi('other', 'password')")).toBe(
      "OSError('SSID invalid / failed to scan this wifi',)\r\n",
    );
  });

  // Every dot stands for half a second of the board's clock; on a busy machine there are fewer.
  test("prints up to 22 dots and raises after 10 seconds when the password is wrong", async () => {
    const bench = await bootToPrompt();
    const output = await withWifi(bench, "w.connectWiFi('ssid', 'wrong')");
    expect(output).toMatch(
      /^Connection WiFi\.{5,22}\r\nOSError\('Timeout!,check your wifi password and keep your network unblocked',\)\r\n$/,
    );
    expect(await withWifi(bench, "print(w.sta.status(), w.sta.isconnected(), w.sta.ifconfig()[0])")).toBe(
      "202 False 0.0.0.0\r\n",
    );
  });

  test("waits as long as it is told", async () => {
    const bench = await bootToPrompt();
    const output = await withWifi(bench, "w.connectWiFi('ssid', 'wrong', 2)");
    expect(output).toMatch(/^Connection WiFi\.{2,6}\r\nOSError\('Timeout!/);
  });

  test("does not connect, and times out, when there is no network at all", async () => {
    const bench = await bootToPrompt({}, { networks: [] });
    expect(await withWifi(bench, "w.connectWiFi('ssid', 'password', 1)")).toMatch(
      /^Connection WiFi\.+\r\nOSError\('Timeout!/,
    );
  });

  test("finds the networks and the address it is given", async () => {
    const networks = [
      { ssid: "学校", password: "12345678", rssi: -70 },
      { ssid: "open", password: "", rssi: -30 },
    ];
    const bench = await bootToPrompt({}, { networks, address: "10.0.0.7" });
    const output = await withWifi(
      bench,
      "w.sta.active(True)",
      "print([(n[0].decode(), n[3], n[4]) for n in w.sta.scan()] == [('学校', -70, 4), ('open', -30, 0)])",
      "w.connectWiFi('学校', '12345678')",
      "w.connectWiFi('open', '')",
    );
    const addresses = "Config:('10.0.0.7', '255.255.255.0', '10.0.0.1', '10.0.0.1')";
    expect(output).toContain("True\r\n");
    expect(output).toContain(`WiFi(学校,-70dBm) Connection Successful, ${addresses}\r\n`);
    expect(output).toContain(`WiFi(open,-30dBm) Connection Successful, ${addresses}\r\n`);
  });

  test("outlives a soft reset, but not a hard one", async () => {
    const bench = await bootToPrompt();
    await withWifi(bench, "w.connectWiFi('ssid', 'password')");
    bench.send(CTRL_D);
    await bench.read(PROMPT);
    expect(await withWifi(bench, "print(w.sta.isconnected())")).toBe("True\r\n");
    await bench.board.hardReset();
    await bench.read(PROMPT);
    expect(await withWifi(bench, "print(w.sta.isconnected())")).toBe("False\r\n");
  });

  test("ends on Ctrl-C", async () => {
    const bench = await bootToPrompt();
    bench.send(`${CTRL_A}from mpython import *\nwifi().connectWiFi('ssid', 'wrong')\n${CTRL_D}`);
    await bench.read("Connection WiFi..");
    bench.send("\x03");
    expect(await bench.read(`${CTRL_D}>`)).toContain("KeyboardInterrupt");
  });
});

test("disconnectWiFi says so, whether it was connected or not", async () => {
  const bench = await bootToPrompt();
  expect(await withWifi(bench, "print(w.disconnectWiFi())")).toBe("disconnect WiFi...\r\nNone\r\n");
  const output = await withWifi(
    bench,
    "w.connectWiFi('ssid', 'password')",
    "w.disconnectWiFi()",
    "print(w.sta.isconnected(), w.sta.active(), w.sta.ifconfig()[0])",
  );
  expect(output.endsWith("disconnect WiFi...\r\nFalse False 0.0.0.0\r\n")).toBe(true);
});

describe("the access point", () => {
  test("comes up without a word and has the address of ESP-IDF's", async () => {
    const bench = await bootToPrompt();
    const output = await withWifi(
      bench,
      "print(w.ap.ifconfig()[0], w.enable_APWiFi('board', 'password', channel=6), w.ap.ifconfig()[0])",
      "print(w.ap.active(), w.ap.config('essid'), w.sta.ifconfig()[0])",
      "print(w.disable_APWiFi(), w.ap.active())",
    );
    expect(output).toBe(
      "0.0.0.0 None 192.168.4.1\r\nTrue board 0.0.0.0\r\ndisable AP WiFi...\r\nNone False\r\n",
    );
  });

  test("may be open, but not have a password that is too short or none at all", async () => {
    const bench = await bootToPrompt();
    expect(await withWifi(bench, "w.enable_APWiFi('board')", "print('up')")).toBe("up\r\n");
    expect(await withWifi(bench, "w.enable_APWiFi('board', 'short')")).toBe(
      "OSError('Wifi Invalid Password',)\r\n",
    );
    // The tutorial's own comment calls it so: right until firmware 1.4.1, a TypeError since.
    expect(await withWifi(bench, "w.enable_APWiFi('board', 13)")).toContain("TypeError");
  });
});

test("try_connect_wifi counts down", async () => {
  const bench = await bootToPrompt();
  const output = await withWifi(bench, "print(try_connect_wifi(w, 'other', 'x', 2))");
  expect(output).toBe("Try Connect WiFi ... 2 Times\r\nTry Connect WiFi ... 1 Times\r\nFalse\r\n");
});
