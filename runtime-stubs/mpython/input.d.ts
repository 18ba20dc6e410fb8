// Of the module `mpython`: buttons, touch pads, pins. Facts: firmware modules/mpython.py (labplus-cn/mpython, 2.0 to 2.6.1).

declare module "mpython" {
  import type { IRQ, Pin, PinIrqOptions } from "machine";

  /** A button. 按键。 */
  export interface Button {
    /** Called with the pin when the button goes down, between two steps of the program; `null` for none. Since 2.2.0. 按下时以引脚为参数,在程序的两步之间调用;`null` 为无。2.2.0 起提供。 */
    event_pressed: ((pin: Pin) => void) | null;
    /** Called with the pin when the button comes up, between two steps of the program; `null` for none. Since 2.2.0. 松开时以引脚为参数,在程序的两步之间调用;`null` 为无。2.2.0 起提供。 */
    event_released: ((pin: Pin) => void) | null;
    /** The level of its pin: 0 while pressed, else 1. 引脚电平:按下时为 0,否则为 1。 */
    value(): int;
    /** The other way round: 1 while pressed, else 0. Since 2.4.2. 与 `value` 相反:按下时为 1,否则为 0。2.4.2 起提供。 */
    status(): int;
    /** Whether it is pressed now. Since 2.2.0. 现在是否按下。2.2.0 起提供。 */
    is_pressed(): boolean;
    /** Whether it was pressed since the last call. Since 2.2.0. 上次调用以来是否按下过。2.2.0 起提供。 */
    was_pressed(): boolean;
    /** How often it was pressed since the last call: 0 to 100. Since 2.2.0. 上次调用以来按下的次数:0 到 100。2.2.0 起提供。 */
    get_presses(): int;
    /** Calls a handler of its own when the level changes. From then on events, `was_pressed` and `get_presses` stand still. 电平变化时调用给定的处理函数;此后事件、`was_pressed`、`get_presses` 不再起作用。 */
    irq(options: KeywordArguments<PinIrqOptions>): void;
  }

  /** Makes a `Button`. 创建 `Button`。 */
  export interface ButtonConstructor {
    /** A button on a GPIO; `reverse` for one that gives 1 while pressed. Since 2.2.0. 某 GPIO 上的按键;按下时为 1 的按键令 `reverse` 为 true。2.2.0 起提供。 */
    (gpio: int, reverse?: boolean): Button;
    /** A button on a GPIO; `reverse` for one that gives 1 while pressed. Since 2.2.0. 某 GPIO 上的按键;按下时为 1 的按键令 `reverse` 为 true。2.2.0 起提供。 */
    new (gpio: int, reverse?: boolean): Button;
    /** What all buttons inherit from. 所有按键的原型。 */
    readonly prototype: Button;
  }

  /** A button. 按键。 */
  export const Button: ButtonConstructor;

  /** Button A (GPIO 0). Before 2.2.0 it has `value` and `irq` only. 按键 A(GPIO 0)。2.2.0 之前只有 `value` 和 `irq`。 */
  export const button_a: Button;
  /** Button B (GPIO 2). Before 2.2.0 it has `value` and `irq` only. 按键 B(GPIO 2)。2.2.0 之前只有 `value` 和 `irq`。 */
  export const button_b: Button;

  /** A touch pad. 触摸键。 */
  export interface Touch {
    /** Called with 1 when a touch begins, between two steps of the program; `null` for none. Since 2.2.0. 触摸开始时以 1 为参数,在程序的两步之间调用;`null` 为无。2.2.0 起提供。 */
    event_pressed: ((value: int) => void) | null;
    /** Called with 0 when a touch ends, between two steps of the program; `null` for none. Since 2.2.0. 触摸结束时以 0 为参数,在程序的两步之间调用;`null` 为无。2.2.0 起提供。 */
    event_released: ((value: int) => void) | null;
    /** How it is touched: a smaller number is a stronger touch. 触摸读数,越小表示触摸越强。 */
    read(): int;
    /** Whether it is touched now. Since 2.2.0. 现在是否被触摸。2.2.0 起提供。 */
    is_pressed(): boolean;
    /** Whether it was touched since the last call. Since 2.2.0. 上次调用以来是否被触摸过。2.2.0 起提供。 */
    was_pressed(): boolean;
    /** How often it was touched since the last call: 0 to 100. Since 2.2.0. 上次调用以来被触摸的次数:0 到 100。2.2.0 起提供。 */
    get_presses(): int;
    /** Sets the number below which it counts as touched: 400 as it comes. Since 2.2.0. 设置判定为触摸的阈值:初始 400。2.2.0 起提供。 */
    config(threshold: int): void;
  }

  /** Makes a `Touch`. 创建 `Touch`。 */
  export interface TouchConstructor {
    /** A touch pad on a pin. Raises ValueError for a pin without a touch sensor. Since 2.2.0. 某引脚上的触摸键;引脚不支持触摸时抛出 ValueError。2.2.0 起提供。 */
    (pin: Pin): Touch;
    /** A touch pad on a pin. Raises ValueError for a pin without a touch sensor. Since 2.2.0. 某引脚上的触摸键;引脚不支持触摸时抛出 ValueError。2.2.0 起提供。 */
    new (pin: Pin): Touch;
    /** What all touch pads inherit from. 所有触摸键的原型。 */
    readonly prototype: Touch;
  }

  /** A touch pad. 触摸键。 */
  export const Touch: TouchConstructor;

  /** Touch pad P (GPIO 27). Before 2.2.0 it has `read` only. 触摸键 P(GPIO 27)。2.2.0 之前只有 `read`。 */
  export const touchpad_p: Touch;
  /** Touch pad Y (GPIO 14). Before 2.2.0 it has `read` only. 触摸键 Y(GPIO 14)。2.2.0 之前只有 `read`。 */
  export const touchpad_y: Touch;
  /** Touch pad T (GPIO 12). Before 2.2.0 it has `read` only. 触摸键 T(GPIO 12)。2.2.0 之前只有 `read`。 */
  export const touchpad_t: Touch;
  /** Touch pad H (GPIO 13). Before 2.2.0 it has `read` only. 触摸键 H(GPIO 13)。2.2.0 之前只有 `read`。 */
  export const touchpad_h: Touch;
  /** Touch pad O (GPIO 15). Before 2.2.0 it has `read` only. 触摸键 O(GPIO 15)。2.2.0 之前只有 `read`。 */
  export const touchpad_o: Touch;
  /** Touch pad N (GPIO 4). Before 2.2.0 it has `read` only. 触摸键 N(GPIO 4)。2.2.0 之前只有 `read`。 */
  export const touchpad_n: Touch;
  /** The same as `touchpad_p`. 与 `touchpad_p` 相同。 */
  export const touchPad_P: Touch;
  /** The same as `touchpad_y`. 与 `touchpad_y` 相同。 */
  export const touchPad_Y: Touch;
  /** The same as `touchpad_t`. 与 `touchpad_t` 相同。 */
  export const touchPad_T: Touch;
  /** The same as `touchpad_h`. 与 `touchpad_h` 相同。 */
  export const touchPad_H: Touch;
  /** The same as `touchpad_o`. 与 `touchpad_o` 相同。 */
  export const touchPad_O: Touch;
  /** The same as `touchpad_n`. 与 `touchpad_n` 相同。 */
  export const touchPad_N: Touch;

  /** What a board pin is used for: `PinMode.IN` and so on. 板上引脚的用途:`PinMode.IN` 等。 */
  export interface PinModes {
    /** 1: digital input. 值为 1:数字输入。 */
    readonly IN: int;
    /** 2: digital output. 值为 2:数字输出。 */
    readonly OUT: int;
    /** 3: pulses (PWM). 值为 3:脉冲(PWM)。 */
    readonly PWM: int;
    /** 4: analog input. 值为 4:模拟输入。 */
    readonly ANALOG: int;
    /** 5: digital output that only pulls down. 值为 5:开漏数字输出。 */
    readonly OUT_DRAIN: int;
  }

  /** What a board pin is used for. 板上引脚的用途。 */
  export const PinMode: PinModes;

  /** A pin of the board by the number printed on it. Using it for what it was not made for raises TypeError. 以板上标号表示的引脚;用于创建时未指定的用途会抛出 TypeError。 */
  export interface MPythonPin {
    /** The level: 0 or 1. For PinMode.IN. 电平:0 或 1。用于 PinMode.IN。 */
    read_digital(): int;
    /** Sets the level: 0 or 1. For PinMode.OUT and PinMode.OUT_DRAIN. 设置电平:0 或 1。用于 PinMode.OUT 和 PinMode.OUT_DRAIN。 */
    write_digital(value: int): void;
    /** The voltage as a number: 0 (0 V) to 4095 (about 3.3 V). For PinMode.ANALOG. 电压对应的数值:0(0 V)到 4095(约 3.3 V)。用于 PinMode.ANALOG。 */
    read_analog(): int;
    /** Pulses: `duty` 0 to 1023 of each is 1, `freq` a second (1000 unless given). For PinMode.PWM. 输出脉冲:占空比 `duty` 为 0 到 1023,每秒 `freq` 次(默认 1000)。用于 PinMode.PWM。 */
    write_analog(duty: int, freq?: int): void;
    /** Calls the handler with the pin when its level changes: from 0 to 1 unless given. For PinMode.IN. 电平变化时以引脚为参数调用处理函数,默认上升沿。用于 PinMode.IN。 */
    irq(handler?: ((pin: Pin) => void) | null, trigger?: int): IRQ;
    /** Calls a handler with the pin when its level changes; options by name. For PinMode.IN. 电平变化时以引脚为参数调用处理函数,选项按名称给出。用于 PinMode.IN。 */
    irq(options: KeywordArguments<{ handler?: ((pin: Pin) => void) | null; trigger?: int }>): IRQ;
  }

  /** Makes an `MPythonPin`. 创建 `MPythonPin`。 */
  export interface MPythonPinConstructor {
    /** A pin P0 to P28 and its use, PinMode.IN unless given. `pull` is Pin.PULL_UP or Pin.PULL_DOWN. Raises TypeError for P4, P10 and a use the pin does not have (no output on P2, P3; analog on P0 to P3 only), IndexError for a number that is no pin. 引脚 P0 到 P28 及其用途,默认 PinMode.IN。`pull` 为 Pin.PULL_UP 或 Pin.PULL_DOWN。P4、P10 或引脚不支持该用途(P2、P3 不能输出,模拟输入仅 P0 到 P3)时抛出 TypeError,标号不存在时抛出 IndexError。 */
    (pin: int, mode?: int, pull?: int | null): MPythonPin;
    /** A pin P0 to P28 and its use, PinMode.IN unless given. `pull` is Pin.PULL_UP or Pin.PULL_DOWN. Raises TypeError for P4, P10 and a use the pin does not have (no output on P2, P3; analog on P0 to P3 only), IndexError for a number that is no pin. 引脚 P0 到 P28 及其用途,默认 PinMode.IN。`pull` 为 Pin.PULL_UP 或 Pin.PULL_DOWN。P4、P10 或引脚不支持该用途(P2、P3 不能输出,模拟输入仅 P0 到 P3)时抛出 TypeError,标号不存在时抛出 IndexError。 */
    new (pin: int, mode?: int, pull?: int | null): MPythonPin;
    /** What all of them inherit from. 其原型。 */
    readonly prototype: MPythonPin;
  }

  /** A pin of the board by the number printed on it. 以板上标号表示的引脚。 */
  export const MPythonPin: MPythonPinConstructor;

  /** The GPIO of each board pin P0 to P28; -1 for a number that is no pin. 板上引脚 P0 到 P28 对应的 GPIO;没有该引脚则为 -1。 */
  export const pins_remap_esp32: Tuple<readonly int[]>;
}
