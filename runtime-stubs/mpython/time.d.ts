// The module `time`: waiting, measuring, the clock. Facts: MicroPython 27767aafa2, ports/esp32/modutime.c and extmod/utime_mphal.c.

declare module "time" {
  /** Waits this many seconds; fractions are allowed. 等待若干秒,可带小数。 */
  export function sleep(seconds: float): void;
  /** Waits this many milliseconds; not at all for 0 or less. 等待若干毫秒;0 或负数不等待。 */
  export function sleep_ms(milliseconds: int): void;
  /** Waits this many microseconds; not at all for 0 or less. 等待若干微秒;0 或负数不等待。 */
  export function sleep_us(microseconds: int): void;
  /** Milliseconds since some moment. It starts again at 0 after 2^30 (12 days): subtract with `ticks_diff` only. 从某一时刻起的毫秒数。满 2^30(约 12 天)后从 0 重新开始:求差只能用 `ticks_diff`。 */
  export function ticks_ms(): int;
  /** Microseconds since some moment. It starts again at 0 after 2^30 (18 minutes): subtract with `ticks_diff` only. 从某一时刻起的微秒数。满 2^30(约 18 分钟)后从 0 重新开始:求差只能用 `ticks_diff`。 */
  export function ticks_us(): int;
  /** The finest count the board has, in steps of its own; subtract with `ticks_diff` only. 板子最精细的计数,单位由板子决定;求差只能用 `ticks_diff`。 */
  export function ticks_cpu(): int;
  /** A moment `delta` after (or, negative, before) `ticks`; less than 2^29 away. `ticks` 之后 `delta`(负数为之前)的时刻;相距须小于 2^29。 */
  export function ticks_add(ticks: int, delta: int): int;
  /** How long after `start` the moment `end` is; right up to 2^29 (6 days in milliseconds, 9 minutes in microseconds). Note the order: `end` first. `end` 比 `start` 晚多少;在 2^29 之内有效(毫秒约 6 天,微秒约 9 分钟)。注意 `end` 在前。 */
  export function ticks_diff(end: int, start: int): int;
  /** Seconds since 2000-01-01 by the board's clock, which starts there at every power-on until it is set. 板子时钟自 2000-01-01 起的秒数;每次上电从此时开始,直到被校准。 */
  export function time(): int;
  /** The date and time, now or of `seconds` since 2000-01-01: the year, month 1 to 12, day 1 to 31, hour, minute, second, weekday 0 (Monday) to 6, day of the year 1 to 366. 现在或 2000-01-01 起第 `seconds` 秒的日期时间:年、月 1 到 12、日 1 到 31、时、分、秒、星期 0(周一)到 6、年内第几天 1 到 366。 */
  export function localtime(
    seconds?: int | null,
  ): Tuple<
    [year: int, month: int, day: int, hour: int, minute: int, second: int, weekday: int, yearday: int]
  >;
  /** The seconds since 2000-01-01 of a date and time as `localtime` gives it; the last two do not matter. 由 `localtime` 形式的日期时间求 2000-01-01 起的秒数;最后两项不起作用。 */
  export function mktime(
    moment: Tuple<
      [year: int, month: int, day: int, hour: int, minute: int, second: int, weekday: int, yearday: int]
    >,
  ): int;
}

declare module "utime" {
  export * from "time";
}
