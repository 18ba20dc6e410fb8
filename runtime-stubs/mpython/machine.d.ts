// The module `machine`: the chip's pins, converters, timers. Facts: firmware port/builtins (labplus-cn/mpython, 2.1 to
// 2.6) and MicroPython 27767aafa2, ports/esp32. Not here yet: UART, SPI, DAC, RTC, Signal, SDCard, memory access.

declare module "machine" {
  /** An interrupt of a pin, as `Pin.irq` gives it. `Pin.irq` 返回的引脚中断。 */
  export interface IRQ {
    /** Runs the handler as if the pin had changed. 如同引脚变化一样执行处理函数。 */
    (): void;
    /** Which change the interrupt is for, before this call; an argument sets it. 返回调用前的触发方式;给出参数则修改它。 */
    trigger(trigger?: int): int;
  }

  /** Options of `Pin.irq`. `Pin.irq` 的选项。 */
  export interface PinIrqOptions {
    /** Called with the pin, between two steps of the program; `null` takes it away. 以引脚为参数,在程序的两步之间调用;`null` 为取消。 */
    handler?: ((pin: Pin) => void) | null;
    /** Pin.IRQ_RISING, Pin.IRQ_FALLING or both added (as unless given). 触发方式:Pin.IRQ_RISING、Pin.IRQ_FALLING 或两者之和(默认)。 */
    trigger?: int;
    /** With Pin.WAKE_LOW or Pin.WAKE_HIGH: which sleep the pin ends, machine.SLEEP, machine.DEEPSLEEP or both added. 配合 Pin.WAKE_LOW 或 Pin.WAKE_HIGH:可唤醒的睡眠,machine.SLEEP、machine.DEEPSLEEP 或两者之和。 */
    wake?: int | null;
  }

  /** A pin of the chip. 芯片的一个引脚。 */
  export interface Pin {
    /** The level: 0 or 1. 当前电平:0 或 1。 */
    (): int;
    /** Sets the level. 设置电平。 */
    (value: int | boolean): void;
    /** Sets the pin up again; what is not given stays. Raises ValueError when GPIO 34 to 39 is to be an output. 重新设置引脚;未给出的不变。GPIO 34 到 39 设为输出时抛出 ValueError。 */
    init(mode?: int, pull?: int | null, options?: KeywordArguments<{ value?: int | boolean }>): void;
    /** The level: 0 or 1. 当前电平:0 或 1。 */
    value(): int;
    /** Sets the level. 设置电平。 */
    value(value: int | boolean): void;
    /** Sets the level to 1. 电平设为 1。 */
    on(): void;
    /** Sets the level to 0. 电平设为 0。 */
    off(): void;
    /** Calls the handler with the pin when its level changes, between two steps of the program. 电平变化时,在程序的两步之间以引脚为参数调用处理函数。 */
    irq(handler: ((pin: Pin) => void) | null, trigger?: int): IRQ;
    /** Calls a handler when the level changes; options by name. Raises ValueError for a pin or sleep that cannot wake the chip. 电平变化时调用处理函数,选项按名称给出;引脚或睡眠方式不能用于唤醒时抛出 ValueError。 */
    irq(options: KeywordArguments<PinIrqOptions>): IRQ;
  }

  /** Makes a `Pin`, and its constants. 创建 `Pin`,及其常量。 */
  export interface PinConstructor {
    /** A pin by its GPIO number, or Pin.P0 to Pin.P28 for those of the board. Raises ValueError for one that does not exist, or when GPIO 34 to 39 is to be an output. 按 GPIO 编号创建引脚,板上引脚可用 Pin.P0 到 Pin.P28。引脚不存在,或 GPIO 34 到 39 设为输出时抛出 ValueError。 */
    (id: int, mode?: int, pull?: int | null, options?: KeywordArguments<{ value?: int | boolean }>): Pin;
    /** A pin by its GPIO number, or Pin.P0 to Pin.P28 for those of the board. Raises ValueError for one that does not exist, or when GPIO 34 to 39 is to be an output. 按 GPIO 编号创建引脚,板上引脚可用 Pin.P0 到 Pin.P28。引脚不存在,或 GPIO 34 到 39 设为输出时抛出 ValueError。 */
    new (id: int, mode?: int, pull?: int | null, options?: KeywordArguments<{ value?: int | boolean }>): Pin;
    /** What all pins inherit from. 所有引脚的原型。 */
    readonly prototype: Pin;
    /** Mode: input: 1. 模式:输入,值为 1。 */
    readonly IN: int;
    /** Mode: output: 3. 模式:输出,值为 3。 */
    readonly OUT: int;
    /** Mode: output that only pulls down: 7. 模式:开漏输出,值为 7。 */
    readonly OPEN_DRAIN: int;
    /** A resistor pulls the pin up to 1: 2. 上拉电阻,值为 2。 */
    readonly PULL_UP: int;
    /** A resistor pulls the pin down to 0: 1. 下拉电阻,值为 1。 */
    readonly PULL_DOWN: int;
    /** The pin keeps its level, in sleep too: 4. 保持电平(睡眠时亦然),值为 4。 */
    readonly PULL_HOLD: int;
    /** Trigger: from 0 to 1: 1. 触发:上升沿,值为 1。 */
    readonly IRQ_RISING: int;
    /** Trigger: from 1 to 0: 2. 触发:下降沿,值为 2。 */
    readonly IRQ_FALLING: int;
    /** Trigger: 0 wakes the chip: 4. 触发:低电平唤醒,值为 4。 */
    readonly WAKE_LOW: int;
    /** Trigger: 1 wakes the chip: 5. 触发:高电平唤醒,值为 5。 */
    readonly WAKE_HIGH: int;
    /** Board pin P0 is GPIO 33. 板上引脚 P0 即 GPIO 33。 */
    readonly P0: int;
    /** Board pin P1 is GPIO 32. 板上引脚 P1 即 GPIO 32。 */
    readonly P1: int;
    /** Board pin P2 is GPIO 35: input only. 板上引脚 P2 即 GPIO 35:仅输入。 */
    readonly P2: int;
    /** Board pin P3 is GPIO 34: input only. 板上引脚 P3 即 GPIO 34:仅输入。 */
    readonly P3: int;
    /** Board pin P4 is GPIO 39: the light sensor. 板上引脚 P4 即 GPIO 39:光线传感器。 */
    readonly P4: int;
    /** Board pin P5 is GPIO 0: button A. 板上引脚 P5 即 GPIO 0:按键 A。 */
    readonly P5: int;
    /** Board pin P6 is GPIO 16: the buzzer. 板上引脚 P6 即 GPIO 16:蜂鸣器。 */
    readonly P6: int;
    /** Board pin P7 is GPIO 17: the RGB LEDs. 板上引脚 P7 即 GPIO 17:RGB 灯。 */
    readonly P7: int;
    /** Board pin P8 is GPIO 26. 板上引脚 P8 即 GPIO 26。 */
    readonly P8: int;
    /** Board pin P9 is GPIO 25. 板上引脚 P9 即 GPIO 25。 */
    readonly P9: int;
    /** Board pin P10 is GPIO 36: the sound sensor. 板上引脚 P10 即 GPIO 36:声音传感器。 */
    readonly P10: int;
    /** Board pin P11 is GPIO 2: button B. 板上引脚 P11 即 GPIO 2:按键 B。 */
    readonly P11: int;
    /** Board pin P13 is GPIO 18. 板上引脚 P13 即 GPIO 18。 */
    readonly P13: int;
    /** Board pin P14 is GPIO 19. 板上引脚 P14 即 GPIO 19。 */
    readonly P14: int;
    /** Board pin P15 is GPIO 21. 板上引脚 P15 即 GPIO 21。 */
    readonly P15: int;
    /** Board pin P16 is GPIO 5. 板上引脚 P16 即 GPIO 5。 */
    readonly P16: int;
    /** Board pin P19 is GPIO 22: I2C clock (SCL). 板上引脚 P19 即 GPIO 22:I2C 时钟(SCL)。 */
    readonly P19: int;
    /** Board pin P20 is GPIO 23: I2C data (SDA). 板上引脚 P20 即 GPIO 23:I2C 数据(SDA)。 */
    readonly P20: int;
    /** Board pin P23 is GPIO 27: touch pad P. 板上引脚 P23 即 GPIO 27:触摸键 P。 */
    readonly P23: int;
    /** Board pin P24 is GPIO 14: touch pad Y. 板上引脚 P24 即 GPIO 14:触摸键 Y。 */
    readonly P24: int;
    /** Board pin P25 is GPIO 12: touch pad T. 板上引脚 P25 即 GPIO 12:触摸键 T。 */
    readonly P25: int;
    /** Board pin P26 is GPIO 13: touch pad H. 板上引脚 P26 即 GPIO 13:触摸键 H。 */
    readonly P26: int;
    /** Board pin P27 is GPIO 15: touch pad O. 板上引脚 P27 即 GPIO 15:触摸键 O。 */
    readonly P27: int;
    /** Board pin P28 is GPIO 4: touch pad N. 板上引脚 P28 即 GPIO 4:触摸键 N。 */
    readonly P28: int;
  }

  /** A pin of the chip. 芯片的一个引脚。 */
  export const Pin: PinConstructor;

  /** An analog input. 模拟输入。 */
  export interface ADC {
    /** The voltage as a number: 0 to 4095 in 12 bits (0 to 511 in 9). 电压对应的数值:12 位时 0 到 4095(9 位时 0 到 511)。 */
    read(): int;
    /** The voltage as a number from 0 to 65535 whatever the width. Since 2.0. 电压对应的数值,0 到 65535,与位数无关。2.0 起提供。 */
    read_u16(): int;
    /** Sets the range: ADC.ATTN_0DB (to about 1.0 V, as it comes) to ADC.ATTN_11DB (to about 3.6 V). Raises ValueError for another number. 设置量程:ADC.ATTN_0DB(约 1.0 V,初始)到 ADC.ATTN_11DB(约 3.6 V);其他数抛出 ValueError。 */
    atten(attenuation: int): void;
    /** Sets the width of all analog inputs: ADC.WIDTH_9BIT to ADC.WIDTH_12BIT. Raises ValueError for another number. 设置所有模拟输入的位数:ADC.WIDTH_9BIT 到 ADC.WIDTH_12BIT;其他数抛出 ValueError。 */
    width(width: int): void;
  }

  /** Makes an `ADC`, and its constants. 创建 `ADC`,及其常量。 */
  export interface AdcConstructor {
    /** The analog input of a pin: GPIO 32 to 39. Raises ValueError for another. 引脚的模拟输入:GPIO 32 到 39;其他引脚抛出 ValueError。 */
    (pin: Pin): ADC;
    /** The analog input of a pin: GPIO 32 to 39. Raises ValueError for another. 引脚的模拟输入:GPIO 32 到 39;其他引脚抛出 ValueError。 */
    new (pin: Pin): ADC;
    /** What all analog inputs inherit from. 所有模拟输入的原型。 */
    readonly prototype: ADC;
    /** Sets the width of all analog inputs: ADC.WIDTH_9BIT to ADC.WIDTH_12BIT. Raises ValueError for another number. 设置所有模拟输入的位数:ADC.WIDTH_9BIT 到 ADC.WIDTH_12BIT;其他数抛出 ValueError。 */
    width(width: int): void;
    /** Range to about 1.0 V: 0. 量程约 1.0 V,值为 0。 */
    readonly ATTN_0DB: int;
    /** Range to about 1.3 V: 1. 量程约 1.3 V,值为 1。 */
    readonly ATTN_2_5DB: int;
    /** Range to about 2.0 V: 2. 量程约 2.0 V,值为 2。 */
    readonly ATTN_6DB: int;
    /** Range to about 3.6 V: 3. 量程约 3.6 V,值为 3。 */
    readonly ATTN_11DB: int;
    /** 9 bits: 0. 9 位,值为 0。 */
    readonly WIDTH_9BIT: int;
    /** 10 bits: 1. 10 位,值为 1。 */
    readonly WIDTH_10BIT: int;
    /** 11 bits: 2. 11 位,值为 2。 */
    readonly WIDTH_11BIT: int;
    /** 12 bits, as it comes: 3. 12 位(初始),值为 3。 */
    readonly WIDTH_12BIT: int;
  }

  /** An analog input. 模拟输入。 */
  export const ADC: AdcConstructor;

  /** Options of a PWM output. PWM 输出的选项。 */
  export interface PwmOptions {
    /** Pulses a second, 1 to 40,000,000, the same for all PWM outputs; 5000 at first. 每秒脉冲数,1 到 40000000,所有 PWM 输出共用;初始 5000。 */
    freq?: int;
    /** How much of a pulse is 1: 0 to 1023. 占空比:0 到 1023。 */
    duty?: int;
  }

  /** A pin that pulses. 输出脉冲(PWM)的引脚。 */
  export interface PWM {
    /** Starts again with other values; what is not given stays. Raises ValueError for a frequency it cannot make. 以新值重新开始;未给出的不变。频率无法产生时抛出 ValueError。 */
    init(options?: KeywordArguments<PwmOptions>): void;
    /** Stops the pulses. 停止脉冲。 */
    deinit(): void;
    /** Pulses a second. 每秒脉冲数。 */
    freq(): int;
    /** Sets the pulses a second, for all PWM outputs. Raises ValueError for a frequency it cannot make. 设置每秒脉冲数,对所有 PWM 输出生效;频率无法产生时抛出 ValueError。 */
    freq(frequency: int): void;
    /** How much of a pulse is 1: 0 to 1023. 占空比:0 到 1023。 */
    duty(): int;
    /** Sets how much of a pulse is 1: 0 to 1023. 设置占空比:0 到 1023。 */
    duty(duty: int): void;
  }

  /** Makes a `PWM`. 创建 `PWM`。 */
  export interface PwmConstructor {
    /** Pulses on a pin: `freq` a second, `duty` 0 to 1023 of each is 1. Raises ValueError when all 8 are in use, the pin cannot or the frequency is impossible. 在引脚上输出脉冲:每秒 `freq` 次,占空比 `duty` 为 0 到 1023。8 路已用完、引脚不支持或频率无法产生时抛出 ValueError。 */
    (pin: Pin, freq?: int, duty?: int): PWM;
    /** Pulses on a pin: `freq` a second, `duty` 0 to 1023 of each is 1. Raises ValueError when all 8 are in use, the pin cannot or the frequency is impossible. 在引脚上输出脉冲:每秒 `freq` 次,占空比 `duty` 为 0 到 1023。8 路已用完、引脚不支持或频率无法产生时抛出 ValueError。 */
    new (pin: Pin, freq?: int, duty?: int): PWM;
    /** Pulses on a pin, options by name. Raises ValueError when all 8 are in use, the pin cannot or the frequency is impossible. 在引脚上输出脉冲,选项按名称给出。8 路已用完、引脚不支持或频率无法产生时抛出 ValueError。 */
    (pin: Pin, options: KeywordArguments<PwmOptions>): PWM;
    /** Pulses on a pin, options by name. Raises ValueError when all 8 are in use, the pin cannot or the frequency is impossible. 在引脚上输出脉冲,选项按名称给出。8 路已用完、引脚不支持或频率无法产生时抛出 ValueError。 */
    new (pin: Pin, options: KeywordArguments<PwmOptions>): PWM;
    /** What all of them inherit from. 其原型。 */
    readonly prototype: PWM;
  }

  /** A pin that pulses. 输出脉冲(PWM)的引脚。 */
  export const PWM: PwmConstructor;

  /** Options of an I2C bus. I2C 总线的选项。 */
  export interface I2cOptions {
    /** The clock pin. 时钟引脚。 */
    scl?: Pin;
    /** The data pin. 数据引脚。 */
    sda?: Pin;
    /** Clock pulses a second: 400,000 unless given. 时钟频率,单位赫兹,默认 400000。 */
    freq?: int;
    /** How long a device may hold the clock, in microseconds. 从设备可拉住时钟的时长,单位微秒。 */
    timeout?: int;
  }

  /** An I2C bus. Its methods raise OSError 19 when no device answers, 110 when one is too slow. I2C 总线。设备无应答时各方法抛出 OSError 19,过慢时抛出 110。 */
  export interface I2C {
    /** The addresses (8 to 119) of the devices that answer. 有应答的设备地址(8 到 119)。 */
    scan(): int[];
    /** Reads bytes from a device. 从设备读取若干字节。 */
    readfrom(address: int, size: int, stop?: boolean): bytes;
    /** Fills the buffer from a device. 从设备读取字节填满缓冲区。 */
    readfrom_into(address: int, buffer: bytearray | memoryview, stop?: boolean): void;
    /** Writes to a device and returns how many bytes it took. 向设备写入数据,返回其接收的字节数。 */
    writeto(address: int, data: BytesLike, stop?: boolean): int;
    /** Reads bytes from a register of a device. `addrsize` is the register's number of bits: 8 unless given. 从设备的寄存器读取若干字节。`addrsize` 为寄存器地址位数,默认 8。 */
    readfrom_mem(
      address: int,
      register: int,
      size: int,
      options?: KeywordArguments<{ addrsize?: int }>,
    ): bytes;
    /** Fills the buffer from a register of a device. `addrsize` is the register's number of bits: 8 unless given. 从设备的寄存器读取字节填满缓冲区。`addrsize` 为寄存器地址位数,默认 8。 */
    readfrom_mem_into(
      address: int,
      register: int,
      buffer: bytearray | memoryview,
      options?: KeywordArguments<{ addrsize?: int }>,
    ): void;
    /** Writes to a register of a device. `addrsize` is the register's number of bits: 8 unless given. 向设备的寄存器写入数据。`addrsize` 为寄存器地址位数,默认 8。 */
    writeto_mem(
      address: int,
      register: int,
      data: BytesLike,
      options?: KeywordArguments<{ addrsize?: int }>,
    ): void;
  }

  /** Makes an `I2C`. 创建 `I2C`。 */
  export interface I2cConstructor {
    /** A bus: 0 (which the board's own parts are on) or 1. Raises ValueError for another number. 总线 0(板载器件所用)或 1;其他数抛出 ValueError。 */
    (id: int, options?: KeywordArguments<I2cOptions>): I2C;
    /** A bus: 0 (which the board's own parts are on) or 1. Raises ValueError for another number. 总线 0(板载器件所用)或 1;其他数抛出 ValueError。 */
    new (id: int, options?: KeywordArguments<I2cOptions>): I2C;
    /** What all of them inherit from. 其原型。 */
    readonly prototype: I2C;
  }

  /** An I2C bus. I2C 总线。 */
  export const I2C: I2cConstructor;

  /** A pin that feels a touch. 触摸引脚。 */
  export interface TouchPad {
    /** How it is touched: a smaller number is a stronger touch; 0 when it is short to ground. Raises ValueError when it cannot be read. 触摸读数,越小表示触摸越强;与地短接时为 0。无法读取时抛出 ValueError。 */
    read(): int;
    /** Sets the number below which it counts as touched. Raises ValueError when it cannot be set. 设置判定为触摸的阈值;无法设置时抛出 ValueError。 */
    config(threshold: int): void;
    /** Calls the handler with 1 when a touch begins and 0 when it ends. `threshold` is 400 unless given. 触摸开始时以 1、结束时以 0 为参数调用处理函数;`threshold` 默认 400。 */
    irq(handler: ((value: int) => void) | null, threshold?: int): void;
  }

  /** Makes a `TouchPad`. 创建 `TouchPad`。 */
  export interface TouchPadConstructor {
    /** The touch sensor of a pin. Raises ValueError for a pin without one. 引脚的触摸传感器;引脚不支持触摸时抛出 ValueError。 */
    (pin: Pin): TouchPad;
    /** The touch sensor of a pin. Raises ValueError for a pin without one. 引脚的触摸传感器;引脚不支持触摸时抛出 ValueError。 */
    new (pin: Pin): TouchPad;
    /** What all of them inherit from. 其原型。 */
    readonly prototype: TouchPad;
  }

  /** A pin that feels a touch. 触摸引脚。 */
  export const TouchPad: TouchPadConstructor;

  /** Options of `Timer.init`. `Timer.init` 的选项。 */
  export interface TimerOptions {
    /** Timer.PERIODIC (again and again, unless given) or Timer.ONE_SHOT. 模式:Timer.PERIODIC(重复,默认)或 Timer.ONE_SHOT(一次)。 */
    mode?: int;
    /** How long until the call, in milliseconds (in `tick_hz` parts of a second). 间隔,单位毫秒(即 `tick_hz` 分之一秒)。 */
    period?: int;
    /** How many parts a second has for `period`: 1000 unless given. `period` 的单位:每秒的份数,默认 1000。 */
    tick_hz?: int;
    /** Calls a second, in place of `period`. 每秒调用次数,用以代替 `period`。 */
    freq?: float;
    /** Called with the timer, between two steps of the program. Keep it short. 以定时器为参数,在程序的两步之间调用;应尽快返回。 */
    callback: (timer: Timer) => void;
  }

  /** A hardware timer. 硬件定时器。 */
  export interface Timer {
    /** Starts the timer. 启动定时器。 */
    init(options: KeywordArguments<TimerOptions>): void;
    /** Stops the timer. 停止定时器。 */
    deinit(): void;
    /** Milliseconds since it started or last called. 启动或上次调用以来的毫秒数。 */
    value(): int;
  }

  /** Makes a `Timer`, and its constants. 创建 `Timer`,及其常量。 */
  export interface TimerConstructor {
    /** Timer 0 to 3; the same number gives the same timer. 定时器 0 到 3;编号相同即同一个定时器。 */
    (id: int): Timer;
    /** Timer 0 to 3; the same number gives the same timer. 定时器 0 到 3;编号相同即同一个定时器。 */
    new (id: int): Timer;
    /** What all timers inherit from. 所有定时器的原型。 */
    readonly prototype: Timer;
    /** Calls once: 0. 只调用一次,值为 0。 */
    readonly ONE_SHOT: int;
    /** Calls again and again: 1. 重复调用,值为 1。 */
    readonly PERIODIC: int;
  }

  /** A hardware timer. 硬件定时器。 */
  export const Timer: TimerConstructor;

  /** Restarts the board, as its button does. It does not return. 重启板子,与复位键相同;不会返回。 */
  export function reset(): never;
  /** Ends the program and starts MicroPython again. It does not return. 结束程序并重新启动 MicroPython;不会返回。 */
  export function soft_reset(): never;
  /** Why the board started: HARD_RESET, PWRON_RESET, WDT_RESET, DEEPSLEEP_RESET, or 0 for another reason. 启动原因:HARD_RESET、PWRON_RESET、WDT_RESET、DEEPSLEEP_RESET,其他原因为 0。 */
  export function reset_cause(): int;
  /** What ended the last sleep: PIN_WAKE, EXT0_WAKE, EXT1_WAKE, TIMER_WAKE, TOUCHPAD_WAKE, ULP_WAKE, or 0 for none. 上次睡眠的唤醒原因:PIN_WAKE、EXT0_WAKE、EXT1_WAKE、TIMER_WAKE、TOUCHPAD_WAKE、ULP_WAKE,没有则为 0。 */
  export function wake_reason(): int;
  /** The chip's clock, in hertz. 芯片主频,单位赫兹。 */
  export function freq(): int;
  /** Sets the chip's clock, in hertz: 20, 40, 80, 160 or 240 million. Raises ValueError for another. 设置芯片主频,单位赫兹:2000 万、4000 万、8000 万、1.6 亿或 2.4 亿;其他值抛出 ValueError。 */
  export function freq(hertz: int): void;
  /** The chip's own number: 6 bytes. 芯片的唯一编号,6 个字节。 */
  export function unique_id(): bytes;
  /** The number given to the board when it was made: 6 bytes, all 255 when there is none. Since 2.6.1. 出厂时写入的板子编号,6 个字节;没有则全为 255。2.6.1 起提供。 */
  export function unique_id_custom(): bytes;
  /** Sleeps for this many milliseconds (until something wakes it, unless given); the program goes on afterwards. 浅睡眠若干毫秒(不给则直到被唤醒),之后程序继续。 */
  export function lightsleep(milliseconds?: int): void;
  /** Sleeps deeply for this many milliseconds (until something wakes it, unless given); the board then starts anew. 深睡眠若干毫秒(不给则直到被唤醒),之后板子重新启动。 */
  export function deepsleep(milliseconds?: int): never;
  /** Lets other tasks of the chip run for a moment. 让芯片的其他任务运行片刻。 */
  export function idle(): void;
  /** Turns interrupts off; the result is for `enable_irq`. 关闭中断;返回值供 `enable_irq` 使用。 */
  export function disable_irq(): int;
  /** Turns interrupts back to what `disable_irq` returned. 把中断恢复到 `disable_irq` 返回的状态。 */
  export function enable_irq(state: int): void;
  /** How long, in microseconds, the pin stays at a level; -2 when it did not reach the level, -1 when it did not leave it, within the timeout (1,000,000 unless given). 引脚保持某电平的时长,单位微秒;在超时(默认 1000000)之内未到达该电平为 -2,未离开为 -1。 */
  export function time_pulse_us(pin: Pin, level: int, timeout?: int): int;

  /** For `wake`: light sleep: 2. 用于 `wake`:浅睡眠,值为 2。 */
  export const SLEEP: int;
  /** For `wake`: deep sleep: 4. 用于 `wake`:深睡眠,值为 4。 */
  export const DEEPSLEEP: int;
  /** Start: power came: 1. 启动原因:上电,值为 1。 */
  export const PWRON_RESET: int;
  /** Start: `reset` or the program crashed the chip: 2. 启动原因:`reset` 或芯片崩溃,值为 2。 */
  export const HARD_RESET: int;
  /** Start: the watchdog: 3. 启动原因:看门狗,值为 3。 */
  export const WDT_RESET: int;
  /** Start: the end of a deep sleep: 4. 启动原因:深睡眠结束,值为 4。 */
  export const DEEPSLEEP_RESET: int;
  /** Start: a soft reset: 5. The board never reports it. 启动原因:软重启,值为 5;板子不会报告它。 */
  export const SOFT_RESET: int;
  /** Woken by a pin: 2. 由引脚唤醒,值为 2。 */
  export const PIN_WAKE: int;
  /** Woken by one pin (`wake` of `Pin.irq`): 2. 由单个引脚唤醒(`Pin.irq` 的 `wake`),值为 2。 */
  export const EXT0_WAKE: int;
  /** Woken by one of several pins: 3. 由多个引脚之一唤醒,值为 3。 */
  export const EXT1_WAKE: int;
  /** Woken by the clock: 4. 由定时唤醒,值为 4。 */
  export const TIMER_WAKE: int;
  /** Woken by a touch: 5. 由触摸唤醒,值为 5。 */
  export const TOUCHPAD_WAKE: int;
  /** Woken by the small processor that stays awake: 6. 由超低功耗协处理器唤醒,值为 6。 */
  export const ULP_WAKE: int;
}
