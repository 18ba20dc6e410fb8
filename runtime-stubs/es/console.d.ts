// console: text to the serial port.

/** Writes lines to the serial port. 向串口输出文本行。 */
interface Console {
  /** Writes the values, with spaces between, and a line break: Python's `print`. 输出各个值,以空格分隔,并换行;即 Python 的 `print`。 */
  log(...values: unknown[]): void;
  /** The same as `log`. 与 `log` 相同。 */
  info(...values: unknown[]): void;
  /** The same as `log`: the board has one serial port for all. 与 `log` 相同:板子只有一个串口输出。 */
  warn(...values: unknown[]): void;
  /** The same as `log`: the board has one serial port for all. 与 `log` 相同:板子只有一个串口输出。 */
  error(...values: unknown[]): void;
  /** The same as `log`. 与 `log` 相同。 */
  debug(...values: unknown[]): void;
}

/** Writes lines to the serial port. 向串口输出文本行。 */
declare const console: Console;
