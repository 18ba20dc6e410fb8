// The library entry: TypeScript in, MicroPython out. Pure: it reads source files and writes nothing.
export { compile, type CompileOptions, type CompileResult, type OutputFile } from "./compile.js";
export type { Diagnostic } from "./diagnostics/report.js";
