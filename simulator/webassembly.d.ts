// The parts of the WebAssembly JavaScript interface in use; neither the ES library nor Node's types declare them.
declare namespace WebAssembly {
  class Module {
    private readonly compiled;
  }
  class Memory {
    private constructor();
    /** A new view after the memory has grown. */
    readonly buffer: ArrayBuffer | SharedArrayBuffer;
  }
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }
  function compile(bytes: Uint8Array<ArrayBuffer>): Promise<Module>;
  function instantiate(module: Module, imports: object): Promise<Instance>;
}
