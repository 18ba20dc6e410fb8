// The demo's client believes an echo only when it is the very same bytes.
import { expect, test } from "vitest";
import { EchoClient } from "../../cli/demo/echo.js";
import { CommandFailure } from "../../cli/failure.js";
import { deadPort, listen } from "./servers.js";

async function failureOf(work: Promise<unknown>): Promise<CommandFailure> {
  const outcome: unknown = await work.catch((error: unknown) => error);
  if (outcome instanceof CommandFailure) return outcome;
  throw new Error(`no failure but ${String(outcome)}`);
}

test("an echo in pieces is put together", async () => {
  const port = await listen((socket) => {
    socket.on("data", (bytes) => {
      for (const byte of bytes) socket.write(Buffer.of(byte));
    });
  });
  const client = await EchoClient.connect(port);
  expect(await client.exchange("hello")).toBe("hello");
  expect(await client.exchange("你好，掌控板")).toBe("你好，掌控板");
  client.close();
});

test.each([
  ["something else", (bytes: Buffer) => bytes.toString().toUpperCase(), "HELLO"],
  ["too much", (bytes: Buffer) => `${bytes.toString()}!`, "hello!"],
])("%s is a failure that shows it", async (_name, answer, received) => {
  const port = await listen((socket) => {
    socket.on("data", (bytes) => socket.write(answer(bytes)));
  });
  const client = await EchoClient.connect(port);
  const failure = await failureOf(client.exchange("hello"));
  expect(failure.code).toBe("MPTS7021");
  expect(failure.parameters).toEqual({ sent: "hello", received });
  expect(failure.exit).not.toBe(0);
  client.close();
});

test("a connection that ends before the answer is a failure at once", async () => {
  const port = await listen((socket) => {
    socket.on("data", () => socket.end("hel"));
  });
  const client = await EchoClient.connect(port);
  const failure = await failureOf(client.exchange("hello"));
  expect(failure.code).toBe("MPTS7021");
  expect(failure.parameters).toEqual({ sent: "hello", received: "hel" });
});

test("nobody there is a failure with the port", async () => {
  const port = await deadPort();
  const failure = await failureOf(EchoClient.connect(port));
  expect(failure.code).toBe("MPTS7023");
  expect(failure.parameters["port"]).toBe(port);
});
