// What the firmware on the board can do: asked once, in one piece of code, never assumed.

/** Abilities and sizes of a connected board. */
export interface Capabilities {
  /** `sys.platform`: "esp32", "microbit", ... */
  readonly platform: string;
  /** `sys.implementation.version`, for example "1.12.0". On mPython 1.0.1 to 1.4.x it is mPython's own. */
  readonly version: string;
  /** Free heap in bytes. */
  readonly freeMemory: number;
  /** `os.rename`: without it a file cannot be put in place in one step. */
  readonly rename: boolean;
  /** `os.mkdir`: without it the file system is flat. */
  readonly folders: boolean;
  /** `uhashlib.sha256`: without it files are verified by reading them back. */
  readonly sha256: boolean;
  /** `ubinascii.a2b_base64` and `hexlify`. */
  readonly base64: boolean;
  /** `uzlib.decompress`. */
  readonly inflate: boolean;
  /** `os.mount` and `uio.BytesIO`: modules can be offered from memory. */
  readonly mount: boolean;
  /** The built-in `compile`: code from memory can carry its file's name. */
  readonly compile: boolean;
  /** Free bytes of the file system, where it can tell. */
  readonly freeSpace: number | undefined;
}

/**
 * Python that prints the capabilities, in the grammar of MicroPython 1.9.2. It leaves `_i` (import under either of a
 * module's two names: the firmware's own `u...` first, which no file on the board can shadow), `_o` (os), `_b`
 * (binascii), `_m` (what mounts: os, or vfs on newer firmware) and `_S` (sha256) behind for the code that follows.
 */
export const probeCode = `import sys,gc
def _i(n):
 for m in ('u'+n,n):
  try:
   return __import__(m)
  except ImportError:
   pass
_o=_i('os')
_b=_i('binascii')
_S=getattr(_i('hashlib'),'sha256',None)
_m=_o
if not hasattr(_o,'mount'):
 _m=_i('vfs')
def _q(n,*v):
 print('=',n,*v)
def _h(o,*n):
 return int(all([hasattr(o,x) for x in n]))
_q('platform',sys.platform)
_q('version','.'.join([str(x) for x in sys.implementation[1][:3]]))
_q('rename',_h(_o,'rename','stat'))
_q('folders',_h(_o,'mkdir'))
_q('sha256',int(_S is not None))
_q('base64',_h(_b,'a2b_base64','hexlify'))
_q('inflate',_h(_i('zlib'),'decompress'))
_q('mount',int(_h(_m,'mount') and _h(_i('io'),'BytesIO') and hasattr(sys,'path')))
try:
 compile
 _q('compile',1)
except NameError:
 _q('compile',0)
_v=None
try:
 _v=_o.statvfs('/')
 _q('space',_v[0]*_v[3])
except Exception:
 _q('space',-1)
gc.collect()
_q('memory',gc.mem_free())
del _q,_h,_v
`;

/** Reads what `probeCode` printed; undefined when a line is missing or is not what it must be. */
export function parseCapabilities(printed: string): Capabilities | undefined {
  const values = new Map<string, string>();
  for (const match of printed.matchAll(/^= (\w+) (.*?)\r*$/gm)) values.set(match[1] ?? "", match[2] ?? "");
  const number = (name: string): number => Number(values.get(name) ?? "NaN");
  const numbers = ["rename", "folders", "sha256", "base64", "inflate", "mount", "compile", "space", "memory"];
  const platform = values.get("platform");
  const version = values.get("version");
  if (!platform || !version || numbers.some((name) => !Number.isInteger(number(name)))) return undefined;
  return {
    platform,
    version,
    freeMemory: number("memory"),
    rename: number("rename") === 1,
    folders: number("folders") === 1,
    sha256: number("sha256") === 1,
    base64: number("base64") === 1,
    inflate: number("inflate") === 1,
    mount: number("mount") === 1,
    compile: number("compile") === 1,
    freeSpace: number("space") < 0 ? undefined : number("space"),
  };
}
