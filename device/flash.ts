// Puts a program on the board so that, whatever goes wrong, the old program or the new one is there whole.
import { checkFiles, temporarySuffix } from "./board/module-names.js";
import { BoardException, withSession, type BoardSession } from "./board/session.js";
import { LinkError } from "./link-error.js";
import type { BoardFile, LinkOptions } from "./link-options.js";
import { BoardFiles } from "./sync/board-files.js";
import { copyIntoPlace, renameAll } from "./sync/commit.js";
import { manifestPath } from "./sync/manifest.js";
import { foldersOf, makePlan, type Backup, type Plan, type PlannedFile } from "./sync/plan.js";
import { troubleOf, Uploader } from "./sync/upload.js";

/** How far an upload is. `fileIndex` counts from 0; bytes count over all files that travel. */
export interface FlashProgress {
  readonly file: string;
  readonly fileIndex: number;
  readonly fileCount: number;
  readonly sentBytes: number;
  readonly totalBytes: number;
}

export interface FlashOptions extends LinkOptions {
  readonly files: readonly BoardFile[];
  /** Start the program afterwards by a soft reset. Default true. */
  readonly reset?: boolean;
  readonly onProgress?: (progress: FlashProgress) => void;
}

export interface FlashReport {
  /** Paths that were sent, in the order they were put in place. */
  readonly written: readonly string[];
  /** Paths that were on the board already, byte for byte. */
  readonly unchanged: readonly string[];
  /** Where the `main.py` that mpts did not write is kept now. */
  readonly backup?: Backup;
  /** All files of the user's that were kept, `main.py` among them. */
  readonly backups: readonly Backup[];
  /** Bytes of the files that were sent. */
  readonly bytes: number;
}

/** How often a file is sent before giving up. */
const fileAttempts = 3;

/**
 * Makes the files of the board equal to `files`; other files are left alone. What differs is written under temporary
 * names, verified by its hash on the board, and renamed into place, `main.py` last; files that mpts did not write are
 * kept as backups first. Aborting `signal` stops before anything is put in place, or lets it finish.
 *
 * @throws LinkError when a file must not go to the board (nothing is sent then), or the board or the link fails: the
 *   old program is untouched in that case. Boards without rename: see docs/board-link.md.
 */
export async function flash(options: FlashOptions): Promise<FlashReport> {
  const files = checkFiles(options.files);
  return withSession(options, async (session) => {
    const flat = !session.capabilities.rename;
    if (flat) session.notify({ code: "MPTS5103", parameters: {} });
    const boardFiles = await translated("comparing the files", () => BoardFiles.on(session));
    const plan = await translated("comparing the files", () => makePlan(boardFiles, files, flat));
    const temporaries = [
      ...plan.writes.map((file) => file.path),
      ...plan.backups.map((backup) => backup.to),
    ].map((path) => path + temporarySuffix);
    try {
      await translated("cleaning up", () => removeLeftovers(session, boardFiles, plan));
      if (plan.writes.length > 0) {
        checkRoom(session, plan);
        const upload = new Upload(session, boardFiles, plan, options.onProgress);
        await (flat ? upload.byCopying() : upload.byRenaming());
        await verifyPlaces(boardFiles, plan.writes);
      }
    } catch (error) {
      // What cannot be removed now is removed by the next upload.
      if (await session.recover()) await boardFiles.remove(temporaries).catch(() => undefined);
      throw error;
    }
    for (const backup of plan.backups) session.notify({ code: "MPTS5101", parameters: { ...backup } });
    if (options.reset ?? true) await session.restart();
    return report(plan);
  });
}

/** The files of the program among what is written: the manifest is the link's own. */
function programOf(plan: Plan): readonly PlannedFile[] {
  return plan.writes.filter((file) => file.path !== manifestPath);
}

function report(plan: Plan): FlashReport {
  const program = programOf(plan);
  const backup = plan.backups.find(({ from }) => from === "main.py");
  return {
    written: program.map((file) => file.path),
    unchanged: plan.unchanged,
    ...(backup && { backup }),
    backups: plan.backups,
    bytes: program.reduce((sum, file) => sum + file.contents.length, 0),
  };
}

async function removeLeftovers(session: BoardSession, boardFiles: BoardFiles, plan: Plan): Promise<void> {
  await boardFiles.remove(plan.leftovers);
  for (const path of plan.leftovers) session.notify({ code: "MPTS5106", parameters: { path } });
}

/** Where the board can tell how much is free, an upload that cannot fit is not begun. */
function checkRoom(session: BoardSession, plan: Plan): void {
  const { freeSpace } = session.capabilities;
  if (freeSpace === undefined) return;
  const kept = plan.backups.reduce((sum, { from }) => sum + (plan.states.get(from)?.size ?? 0), 0);
  const needed = plan.writes.reduce((sum, file) => sum + file.contents.length, kept);
  const largest = plan.writes.reduce((one, other) =>
    other.contents.length > one.contents.length ? other : one,
  );
  if (needed > freeSpace) throw new LinkError("MPTS5020", { path: largest.path, needed });
}

/** The last look: what lies under the final names is what was meant to, byte for byte. */
async function verifyPlaces(boardFiles: BoardFiles, writes: readonly PlannedFile[]): Promise<void> {
  const states = await translated("verifying the files", () =>
    boardFiles.states(writes.map((file) => file.path)),
  );
  for (const file of writes) {
    if (states.get(file.path)?.sha256 !== file.sha256) {
      throw new LinkError("MPTS5022", { path: file.path, attempts: 1 });
    }
  }
}

/** The sending part of one flash. */
class Upload {
  private sentBefore = 0;
  private uploader: Uploader | undefined;

  constructor(
    private readonly session: BoardSession,
    private readonly boardFiles: BoardFiles,
    private readonly plan: Plan,
    private readonly onProgress: ((progress: FlashProgress) => void) | undefined,
  ) {}

  /** All files wait, verified, under their temporary names before the first takes its place. */
  async byRenaming(): Promise<void> {
    const { plan, session, boardFiles } = this;
    const folders = [...new Set(plan.writes.flatMap((file) => foldersOf(file.path)))];
    await translated("making folders", () => boardFiles.makeFolders(folders));
    for (const { from, to } of plan.backups) await this.keep(from, to + temporarySuffix);
    for (const file of plan.writes) await this.sendVerified(file);
    const paths = [...plan.backups.map((backup) => backup.to), ...plan.writes.map((file) => file.path)];
    // From here it goes to its end: half of the names changed would be neither program.
    await session.wire.withoutAbort(() =>
      translated("putting the files in place", () => renameAll(session, paths)),
    );
  }

  /** One file after the other, since a flat file system is small. */
  async byCopying(): Promise<void> {
    const { plan, session, boardFiles } = this;
    for (const { from, to } of plan.backups) await this.keep(from, to);
    for (const file of plan.writes) {
      await this.sendVerified(file);
      const oldSize = plan.states.get(file.path)?.size ?? 0;
      const size = file.contents.length;
      const equal = await session.wire.withoutAbort(() =>
        translated(
          "putting the files in place",
          () => copyIntoPlace(session, boardFiles, file.path, size, oldSize),
          subjectOf(file),
        ),
      );
      if (!equal) throw new LinkError("MPTS5022", { path: file.path, attempts: 1 });
    }
  }

  /** Copies a file of the user's on the board, and makes sure of the copy. */
  private async keep(from: string, to: string): Promise<void> {
    const subject = { path: to.replace(temporarySuffix, ""), bytes: this.plan.states.get(from)?.size ?? 0 };
    const equal = await translated(`keeping ${from}`, () => this.boardFiles.copy(from, to), subject);
    if (!equal) throw new LinkError("MPTS5022", { path: subject.path, attempts: 1 });
  }

  private async sendVerified(file: PlannedFile): Promise<void> {
    const temporary = file.path + temporarySuffix;
    for (let attempt = 1; ; attempt++) {
      // Once only: a small board has no memory for a second one.
      this.uploader ??= await translated("preparing the board", () => Uploader.on(this.session));
      const { uploader } = this;
      const state = await translated(
        `writing ${file.path}`,
        async () => {
          await uploader.toFile(temporary, file.contents, (sent) => this.progress(file, sent));
          return (await this.boardFiles.states([temporary])).get(temporary);
        },
        subjectOf(file),
      );
      if (state?.sha256 === file.sha256) break;
      if (attempt === fileAttempts)
        throw new LinkError("MPTS5022", { path: file.path, attempts: fileAttempts });
    }
    if (file.path !== manifestPath) this.sentBefore += file.contents.length;
  }

  private progress(file: PlannedFile, sent: number): void {
    const program = programOf(this.plan);
    const fileIndex = program.indexOf(file);
    if (fileIndex < 0) return;
    this.onProgress?.({
      file: file.path,
      fileIndex,
      fileCount: program.length,
      sentBytes: this.sentBefore + sent,
      totalBytes: program.reduce((sum, one) => sum + one.contents.length, 0),
    });
  }
}

/** Runs one step, and says in the user's words what an exception of the board in it means for `subject`. */
async function translated<Result>(
  step: string,
  work: () => Promise<Result>,
  subject: { readonly path: string; readonly bytes: number } = { path: "the program", bytes: 0 },
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BoardException)) throw error;
    const parameters = { path: subject.path, needed: subject.bytes };
    const trouble = troubleOf(error);
    if (trouble === "full") throw new LinkError("MPTS5020", parameters, { cause: error });
    if (trouble === "read-only") throw new LinkError("MPTS5021", {}, { cause: error });
    if (trouble === "memory") throw new LinkError("MPTS5024", parameters, { cause: error });
    throw new LinkError("MPTS5023", { step, error: error.message }, { cause: error });
  }
}

const subjectOf = (file: PlannedFile): { readonly path: string; readonly bytes: number } => ({
  path: file.path,
  bytes: file.contents.length,
});
