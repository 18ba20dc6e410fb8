// Of the module `mpython`: light, sound, motion, compass, weather. Facts: firmware modules/mpython.py (labplus-cn/mpython, 2.0
// to 2.6.1). Boards up to V2.0 carry the motion chip MSA300, boards from V2.1 on the QMI8658.

declare module "mpython" {
  import type { ADC, I2C } from "machine";

  /** The light sensor (P4): `read()` is 0 (dark) to 4095 (bright). 光线传感器(P4):`read()` 为 0(暗)到 4095(亮)。 */
  export const light: ADC;
  /** The sound sensor (P10): `read()` is 0 (quiet) to 4095 (loud), one moment of the sound wave. 声音传感器(P10):`read()` 为 0(静)到 4095(响),是声波的瞬时值。 */
  export const sound: ADC;

  /** Measures acceleration in g, 1 g = 9.8 m/s²; a board that lies still shows gravity. 测量加速度,单位 g(1 g = 9.8 m/s²);静止时显示重力。 */
  export interface Accelerometer {
    /** Range: -2 to 2 g, as it comes: 0. 量程 -2 到 2 g(初始),值为 0。 */
    readonly RANGE_2G: int;
    /** Range: -4 to 4 g: 1. 量程 -4 到 4 g,值为 1。 */
    readonly RANGE_4G: int;
    /** Range: -8 to 8 g: 2. 量程 -8 到 8 g,值为 2。 */
    readonly RANGE_8G: int;
    /** Range: -16 to 16 g: 3. 量程 -16 到 16 g,值为 3。 */
    readonly RANGE_16G: int;
    /** Resolution: 14 bits: 0. 分辨率 14 位,值为 0。 */
    readonly RES_14_BIT: int;
    /** Resolution: 12 bits: 1. 分辨率 12 位,值为 1。 */
    readonly RES_12_BIT: int;
    /** Resolution: 10 bits, as it comes: 2. 分辨率 10 位(初始),值为 2。 */
    readonly RES_10_BIT: int;
    /** Event: tilted to the left: 0. 事件:左倾,值为 0。 */
    readonly TILT_LEFT: int;
    /** Event: tilted to the right: 1. 事件:右倾,值为 1。 */
    readonly TILT_RIGHT: int;
    /** Event: tilted forwards: 2. 事件:前倾,值为 2。 */
    readonly TILT_UP: int;
    /** Event: tilted backwards: 3. 事件:后倾,值为 3。 */
    readonly TILT_DOWN: int;
    /** Event: lies on its back: 4. 事件:正面朝上,值为 4。 */
    readonly FACE_UP: int;
    /** Event: lies on its face: 5. 事件:正面朝下,值为 5。 */
    readonly FACE_DOWN: int;
    /** Event: tapped once: 6. 事件:单击,值为 6。 */
    readonly SINGLE_CLICK: int;
    /** Event: tapped twice: 7. 事件:双击,值为 7。 */
    readonly DOUBLE_CLICK: int;
    /** Event: falls: 8. 事件:自由落体,值为 8。 */
    readonly FREEFALL: int;
    /** Called with TILT_LEFT; `null` for none. MSA300 only: on other boards nothing calls it. 左倾时以 TILT_LEFT 为参数调用;`null` 为无。仅 MSA300,其他板子不会调用。 */
    event_tilt_left: ((event: int) => void) | null;
    /** Called with TILT_RIGHT; `null` for none. MSA300 only: on other boards nothing calls it. 右倾时以 TILT_RIGHT 为参数调用;`null` 为无。仅 MSA300,其他板子不会调用。 */
    event_tilt_right: ((event: int) => void) | null;
    /** Called with TILT_UP; `null` for none. MSA300 only: on other boards nothing calls it. 前倾时以 TILT_UP 为参数调用;`null` 为无。仅 MSA300,其他板子不会调用。 */
    event_tilt_up: ((event: int) => void) | null;
    /** Called with TILT_DOWN; `null` for none. MSA300 only: on other boards nothing calls it. 后倾时以 TILT_DOWN 为参数调用;`null` 为无。仅 MSA300,其他板子不会调用。 */
    event_tilt_down: ((event: int) => void) | null;
    /** Called with FACE_UP; `null` for none. MSA300 only: on other boards nothing calls it. 正面朝上时以 FACE_UP 为参数调用;`null` 为无。仅 MSA300,其他板子不会调用。 */
    event_face_up: ((event: int) => void) | null;
    /** Called with FACE_DOWN; `null` for none. MSA300 only: on other boards nothing calls it. 正面朝下时以 FACE_DOWN 为参数调用;`null` 为无。仅 MSA300,其他板子不会调用。 */
    event_face_down: ((event: int) => void) | null;
    /** Called with SINGLE_CLICK; `null` for none. MSA300 only: on other boards nothing calls it. 单击时以 SINGLE_CLICK 为参数调用;`null` 为无。仅 MSA300,其他板子不会调用。 */
    event_single_click: ((event: int) => void) | null;
    /** Called with DOUBLE_CLICK; `null` for none. MSA300 only: on other boards nothing calls it. 双击时以 DOUBLE_CLICK 为参数调用;`null` 为无。仅 MSA300,其他板子不会调用。 */
    event_double_click: ((event: int) => void) | null;
    /** Called with FREEFALL; `null` for none. MSA300 only: on other boards nothing calls it. 自由落体时以 FREEFALL 为参数调用;`null` 为无。仅 MSA300,其他板子不会调用。 */
    event_freefall: ((event: int) => void) | null;
    /** Acceleration along the x axis, in g. When the chip does not answer the QMI8658 raises OSError; the MSA300 gives Python's `None`, and calculating with it raises TypeError. x 轴加速度,单位 g。芯片无应答时,QMI8658 抛出 OSError;MSA300 得到 Python 的 `None`,用它计算会抛出 TypeError。 */
    get_x(): float;
    /** Acceleration along the y axis, in g. When the chip does not answer the QMI8658 raises OSError; the MSA300 gives Python's `None`, and calculating with it raises TypeError. y 轴加速度,单位 g。芯片无应答时,QMI8658 抛出 OSError;MSA300 得到 Python 的 `None`,用它计算会抛出 TypeError。 */
    get_y(): float;
    /** Acceleration along the z axis, in g. When the chip does not answer the QMI8658 raises OSError; the MSA300 gives Python's `None`, and calculating with it raises TypeError. z 轴加速度,单位 g。芯片无应答时,QMI8658 抛出 OSError;MSA300 得到 Python 的 `None`,用它计算会抛出 TypeError。 */
    get_z(): float;
    /** How the board is turned: roll (-90 to 90) and pitch (-180 to 180), in degrees. Since 2.2.2. 板子的姿态:横滚角(-90 到 90)与俯仰角(-180 到 180),单位度。2.2.2 起提供。 */
    roll_pitch_angle(): Tuple<[roll: float, pitch: float]>;
    /** Sets the range: RANGE_2G to RANGE_16G. 设置量程:RANGE_2G 到 RANGE_16G。 */
    set_range(range: int): void;
    /** Sets the resolution: RES_14_BIT to RES_10_BIT; with the QMI8658 the number of its data rate, 0 to 15. 设置分辨率:RES_14_BIT 到 RES_10_BIT;QMI8658 则为数据速率编号,0 到 15。 */
    set_resolution(resolution: int): void;
    /** Adds to what is measured, in g: -1 to 1 (MSA300) or -16 to 16 (QMI8658, kept when the power is off); `null` leaves an axis as it is. Raises ValueError outside. 给测量值加上偏移,单位 g:-1 到 1(MSA300)或 -16 到 16(QMI8658,断电保存);`null` 表示该轴不变。超出抛出 ValueError。 */
    set_offset(x?: float | null, y?: float | null, z?: float | null): void;
  }

  /** The board's accelerometer. 板上的加速度计。 */
  export const accelerometer: Accelerometer;

  /** Measures how fast the board turns, in degrees a second. Boards with the MSA300 have none: there all results are `null`. Since 2.2.2. 测量转动速度,单位度每秒。使用 MSA300 的板子没有陀螺仪,结果均为 `null`。2.2.2 起提供。 */
  export interface Gyroscope {
    /** Range: -16 to 16 degrees a second: 0x00. 量程 ±16 度每秒,值为 0x00。 */
    readonly RANGE_16_DPS: int;
    /** Range: -32 to 32 degrees a second: 0x10. 量程 ±32 度每秒,值为 0x10。 */
    readonly RANGE_32_DPS: int;
    /** Range: -64 to 64 degrees a second: 0x20. 量程 ±64 度每秒,值为 0x20。 */
    readonly RANGE_64_DPS: int;
    /** Range: -128 to 128 degrees a second: 0x30. 量程 ±128 度每秒,值为 0x30。 */
    readonly RANGE_128_DPS: int;
    /** Range: -256 to 256 degrees a second, as it comes: 0x40. 量程 ±256 度每秒(初始),值为 0x40。 */
    readonly RANGE_256_DPS: int;
    /** Range: -512 to 512 degrees a second: 0x50. 量程 ±512 度每秒,值为 0x50。 */
    readonly RANGE_512_DPS: int;
    /** Range: -1024 to 1024 degrees a second: 0x60. 量程 ±1024 度每秒,值为 0x60。 */
    readonly RANGE_1024_DPS: int;
    /** Range: -2048 to 2048 degrees a second: 0x70. 量程 ±2048 度每秒,值为 0x70。 */
    readonly RANGE_2048_DPS: int;
    /** Turning round the x axis, in degrees a second; `null` on a board without a gyroscope. 绕 x 轴的转速,单位度每秒;没有陀螺仪的板子为 `null`。 */
    get_x(): float | null;
    /** Turning round the y axis, in degrees a second; `null` on a board without a gyroscope. 绕 y 轴的转速,单位度每秒;没有陀螺仪的板子为 `null`。 */
    get_y(): float | null;
    /** Turning round the z axis, in degrees a second; `null` on a board without a gyroscope. 绕 z 轴的转速,单位度每秒;没有陀螺仪的板子为 `null`。 */
    get_z(): float | null;
    /** Sets the range: RANGE_16_DPS to RANGE_2048_DPS. 设置量程:RANGE_16_DPS 到 RANGE_2048_DPS。 */
    set_range(range: int): void;
    /** Sets the number of the chip's data rate: 0 to 15. 设置数据速率编号:0 到 15。 */
    set_ODR(rate: int): void;
    /** Adds to what is measured, in degrees a second: -4096 to 4096, kept when the power is off; `null` leaves an axis as it is. Raises ValueError outside. 给测量值加上偏移,单位度每秒:-4096 到 4096,断电保存;`null` 表示该轴不变。超出抛出 ValueError。 */
    set_offset(x?: float | null, y?: float | null, z?: float | null): void;
  }

  /** The board's gyroscope. Since 2.2.2. 板上的陀螺仪。2.2.2 起提供。 */
  export const gyroscope: Gyroscope;

  /** Measures magnetic fields in milligauss, and finds north. 测量磁场,单位毫高斯,并可作指南针。 */
  export interface Magnetic {
    /** The field along the x axis, in milligauss. x 轴磁场,单位毫高斯。 */
    get_x(): float;
    /** The field along the y axis, in milligauss. y 轴磁场,单位毫高斯。 */
    get_y(): float;
    /** The field along the z axis, in milligauss. z 轴磁场,单位毫高斯。 */
    get_z(): float;
    /** The strength of the field, in milligauss, without what `peeling` took away. 磁场强度,单位毫高斯,已减去 `peeling` 记录的部分。 */
    get_field_strength(): float;
    /** The direction, in degrees from 3 to 363: the firmware adds 3 for the difference of the poles. Calibrate first. 方位角,单位度,3 到 363:固件为磁偏角加了 3。须先校准。 */
    get_heading(): float;
    /** Calibrates for 30 seconds: turn the board as the screen shows. 校准,需 30 秒:按屏幕提示转动板子。 */
    calibrate(): void;
    /** Takes the field that is there now as nothing, for `get_field_strength`. 以当前磁场为零点,用于 `get_field_strength`。 */
    peeling(): void;
    /** Undoes `peeling`. 取消 `peeling`。 */
    clear_peeling(): void;
  }

  /** The board's magnetometer. Importing it raises ImportError when it does not answer on I2C (address 48). Since 2.0.1 (`compass` in 2.0.0). 板上的磁力计。在 I2C(地址 48)上无应答时,导入它会抛出 ImportError。2.0.1 起提供(2.0.0 中名为 `compass`)。 */
  export const magnetic: Magnetic;

  /** Measures temperature, air pressure and humidity: a sensor to plug in. What cannot be read is `null`. 外接的温度、气压、湿度传感器;读取失败时结果为 `null`。 */
  export interface BME280 {
    /** The temperature, in degrees Celsius; `null` when the sensor does not answer. 温度,单位摄氏度;传感器无应答时为 `null`。 */
    temperature(): float | null;
    /** The air pressure, in pascals; `null` when the sensor does not answer. 气压,单位帕;传感器无应答时为 `null`。 */
    pressure(): float | null;
    /** The humidity of the air: 0 to 100 percent; `null` when the sensor does not answer. 相对湿度:百分之 0 到 100;传感器无应答时为 `null`。 */
    humidity(): float | null;
  }

  /** Makes a `BME280`. 创建 `BME280`。 */
  export interface BME280Constructor {
    /** The sensor on I2C (address 119). Raises OSError 19 when it does not answer. I2C(地址 119)上的传感器;无应答时抛出 OSError 19。 */
    (): BME280;
    /** The sensor on I2C (address 119). Raises OSError 19 when it does not answer. I2C(地址 119)上的传感器;无应答时抛出 OSError 19。 */
    new (): BME280;
    /** What all of them inherit from. 其原型。 */
    readonly prototype: BME280;
  }

  /** Measures temperature, air pressure and humidity. 测量温度、气压、湿度。 */
  export const BME280: BME280Constructor;

  /** The bus of the board's own parts: P19 and P20, 400,000 pulses a second. 板载器件所用的总线:P19、P20,400000 赫兹。 */
  export const i2c: I2C;
}
