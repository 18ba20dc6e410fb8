// npm run demo: the tutorial's TCP server from TypeScript to a running virtual board, talked to over real TCP.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { packageFile } from "../base/package-root.js";
import { renderScreen, startVirtualBoard, virtualBoardTransport } from "../simulator/index.js";
import type { BoardFile } from "../device/index.js";
import { boardFiles } from "./board-files.js";
import { compileProgram, exitCodeOfCompilation } from "./compile.js";
import { makeContext, type CommandContext } from "./context.js";
import { EchoClient } from "./demo/echo.js";
import { firstOpenPort, inTime, SerialLog, type OpenPort } from "./demo/watch.js";
import { exitCode, type ExitCode } from "./exit-codes.js";
import { exitCodeOf } from "./failure.js";
import { flashWithProgress } from "./flash.js";
import { chooseLocale } from "./locale.js";
import { guardProcess, leave } from "./process.js";
import { renderFailure } from "./render/failure.js";
import { framed } from "./render/screen.js";
import { ownVersion } from "./version.js";

const messages = ["hello", "你好，掌控板"] as const;
/** The program's own last word on a connection. */
const lastWords = "close socket";
/** How long flashing may take, in seconds. */
const flashLimit = 90;

const locale = chooseLocale(
  process.argv.slice(2),
  process.env,
  Intl.DateTimeFormat().resolvedOptions().locale,
);
const context = makeContext(locale, process.argv.includes("--debug"));

guardProcess(report);
await leave(
  await demo(context).catch((error: unknown) => {
    report(error);
    return exitCodeOf(error);
  }),
);

function report(error: unknown): void {
  context.err.write(renderFailure(error, context, ownVersion()));
}

async function demo({ out, text }: CommandContext): Promise<ExitCode> {
  const say = (line: string) => out.write(`${line}\n`);
  const entry = packageFile("examples/tcp-server/main.ts");
  say(text("demoCompile", { file: "examples/tcp-server/main.ts" }));
  const result = await compileProgram({ entry, target: "mpython" }, context);
  if (!result.ok) return exitCodeOfCompilation(result);
  for (const { path: name, contents } of result.files) {
    say(`   ${name}  ${Buffer.byteLength(contents)} bytes`);
  }

  const folder = mkdtempSync(path.join(os.tmpdir(), "mpts-demo-"));
  // At the very end, however it comes: an answer, an error or Ctrl-C.
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.on("SIGINT", () => process.exit(exitCode.interrupted));
  await boardPart(boardFiles(result), path.join(folder, "board"), context);
  say(`\n${text("demoDone")}`);
  return exitCode.done;
}

/** Boots a board whose files are in `folder`, puts `files` on it, and talks to the program. */
async function boardPart(
  files: readonly BoardFile[],
  folder: string,
  demoContext: CommandContext,
): Promise<void> {
  const { text, out } = demoContext;
  const say = (line: string) => out.write(`${line}\n`);
  say(`\n${text("demoFlash")}`);
  const board = await startVirtualBoard({ files: folder, hostPort: () => 0 });
  try {
    // The program of the board starts as soon as it is flashed, so both are watched from before.
    const serial = new SerialLog(board);
    const port = firstOpenPort(board);
    const transport = virtualBoardTransport(board);
    await inTime(flashWithProgress(transport, files, demoContext), "mpts flash", flashLimit);
    const outcome = await talk(port, serial, demoContext).catch((error: unknown) => ({ error }));
    say(`\n${text("demoSerial")}\n${serial.text().trimEnd()}`);
    say(`\n${text("demoScreen")}`);
    out.write(framed(board.screen(), renderScreen, out.columns));
    if (outcome) throw outcome.error;
  } finally {
    await board.close();
  }
}

/** Sends the messages and waits for the program to notice the end of the connection. */
async function talk(
  port: Promise<OpenPort>,
  serial: SerialLog,
  { out, text }: CommandContext,
): Promise<void> {
  const { boardPort, hostPort } = await inTime(port, "socket.listen");
  out.write(`\n${text("demoTalk", { boardPort, hostPort })}\n`);
  const client = await EchoClient.connect(hostPort);
  try {
    for (const message of messages) {
      out.write(`${text("demoSent", { text: message })}\n`);
      out.write(`${text("demoReceived", { text: await client.exchange(message) })}\n`);
    }
  } finally {
    client.close();
  }
  await inTime(serial.untilPrinted(lastWords), lastWords);
}
