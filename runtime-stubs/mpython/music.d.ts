// The module `music`: the buzzer. Facts: firmware port/builtins/modmusic.c (labplus-cn/mpython, 2.1 to 2.6).
// Notes are texts as on the micro:bit: `NOTE[octave][:ticks]`, such as "C4:4", "f#", "r:2" (a rest).

declare module "music" {
  /** Options of `play`. `play` 的选项。 */
  export interface PlayOptions {
    /** The GPIO the buzzer is on: 16 (P6) unless given. 蜂鸣器所在的 GPIO,默认 16(P6)。 */
    pin?: int;
    /** Whether to wait for the end: true unless given. 是否等到播放结束,默认 true。 */
    wait?: boolean;
    /** Whether to begin again at the end: false unless given. With `wait` it never returns. 是否循环播放,默认 false;与 `wait` 同用则不会返回。 */
    loop?: boolean;
  }

  /** Options of `pitch`. `pitch` 的选项。 */
  export interface PitchOptions {
    /** How long, in milliseconds; for ever unless given (or negative). 时长,单位毫秒;默认(或负数)为一直响。 */
    duration?: int;
    /** The GPIO the buzzer is on: 16 (P6) unless given. 蜂鸣器所在的 GPIO,默认 16(P6)。 */
    pin?: int;
    /** Whether to wait for the end when there is one: true unless given. 有时长时是否等到结束,默认 true。 */
    wait?: boolean;
  }

  /** Plays a note or notes. `pin` is a GPIO number (16 unless given). Raises ValueError for a pin that is no output. 播放一个或一串音符。`pin` 为 GPIO 编号(默认 16);引脚不能输出时抛出 ValueError。 */
  export function play(music: string | readonly string[], pin?: int, wait?: boolean, loop?: boolean): void;
  /** Plays a note or notes, with options by name. Raises ValueError for a pin that is no output. 播放一个或一串音符,选项按名称给出;引脚不能输出时抛出 ValueError。 */
  export function play(music: string | readonly string[], options: KeywordArguments<PlayOptions>): void;
  /** Sounds a frequency in hertz (0 is silence) for `duration` milliseconds, for ever when negative or not given. Raises ValueError for a pin that is no output or a pitch the board cannot make. 以若干赫兹(0 为静音)发声 `duration` 毫秒;负数或不给则一直响。引脚不能输出或频率无法产生时抛出 ValueError。 */
  export function pitch(frequency: int, duration?: int, pin?: int, wait?: boolean): void;
  /** Sounds a frequency in hertz, with options by name. Raises ValueError for a pin that is no output or a pitch the board cannot make. 以若干赫兹发声,选项按名称给出;引脚不能输出或频率无法产生时抛出 ValueError。 */
  export function pitch(frequency: int, options: KeywordArguments<PitchOptions>): void;
  /** Stops the sound; `pin` is a GPIO number (16 unless given). 停止发声;`pin` 为 GPIO 编号(默认 16)。 */
  export function stop(pin?: int): void;
  /** Sets the tempo: ticks a beat (4 at first) and beats a minute (120 at first); what is not given stays. 设置速度:每拍的节数(初始 4)与每分钟拍数(初始 120);未给出的不变。 */
  export function set_tempo(options: KeywordArguments<{ ticks?: int; bpm?: int }>): void;
  /** The tempo: beats a minute first, then ticks a beat. 当前速度:先是每分钟拍数,后是每拍节数。 */
  export function get_tempo(): Tuple<[bpm: int, ticks: int]>;
  /** Sets the tempo back to 4 ticks and 120 beats, and octave and length of notes to 4. 恢复初始设置:每拍 4 节、每分钟 120 拍,音阶与时值为 4。 */
  export function reset(): void;

  /** Tune: The opening of Beethoven's 5th Symphony. 曲调:贝多芬第五交响曲开头。 */
  export const DADADADUM: Tuple<readonly string[]>;
  /** Tune: The opening of Joplin's ragtime piece. 曲调:乔普林的拉格泰姆乐曲开头。 */
  export const ENTERTAINER: Tuple<readonly string[]>;
  /** Tune: The opening of Bach's first Prelude in C. 曲调:巴赫 C 大调前奏曲开头。 */
  export const PRELUDE: Tuple<readonly string[]>;
  /** Tune: The theme of joy from Beethoven's 9th Symphony. 曲调:贝多芬第九交响曲《欢乐颂》主题。 */
  export const ODE: Tuple<readonly string[]>;
  /** Tune: The Nyan Cat song. 曲调:彩虹猫乐曲。 */
  export const NYAN: Tuple<readonly string[]>;
  /** Tune: A telephone ringing. 曲调:电话铃声。 */
  export const RINGTONE: Tuple<readonly string[]>;
  /** Tune: A bass line for agents. 曲调:放克低音旋律。 */
  export const FUNK: Tuple<readonly string[]>;
  /** Tune: A twelve-bar walking blues. 曲调:十二小节布鲁斯。 */
  export const BLUES: Tuple<readonly string[]>;
  /** Tune: The birthday song. 曲调:生日歌。 */
  export const BIRTHDAY: Tuple<readonly string[]>;
  /** Tune: Wagner's wedding march. 曲调:瓦格纳婚礼进行曲。 */
  export const WEDDING: Tuple<readonly string[]>;
  /** Tune: Chopin's funeral march. 曲调:肖邦葬礼进行曲。 */
  export const FUNERAL: Tuple<readonly string[]>;
  /** Tune: A joke was made. 曲调:笑话包袱音效。 */
  export const PUNCHLINE: Tuple<readonly string[]>;
  /** Tune: A march for snakes of a certain name. 曲调:以“巨蟒”闻名的进行曲。 */
  export const PYTHON: Tuple<readonly string[]>;
  /** Tune: The villain enters. 曲调:反派登场。 */
  export const BADDY: Tuple<readonly string[]>;
  /** Tune: A chase in a silent film. 曲调:默片追逐场面。 */
  export const CHASE: Tuple<readonly string[]>;
  /** Tune: Something was won. 曲调:得分音效。 */
  export const BA_DING: Tuple<readonly string[]>;
  /** Tune: Something went wrong. 曲调:失败音效。 */
  export const WAWAWAWAA: Tuple<readonly string[]>;
  /** Tune: A jump up, for games. 曲调:游戏中跳起。 */
  export const JUMP_UP: Tuple<readonly string[]>;
  /** Tune: A jump down, for games. 曲调:游戏中落下。 */
  export const JUMP_DOWN: Tuple<readonly string[]>;
  /** Tune: A goal was reached. 曲调:能量提升音效。 */
  export const POWER_UP: Tuple<readonly string[]>;
  /** Tune: A goal was lost. 曲调:能量下降音效。 */
  export const POWER_DOWN: Tuple<readonly string[]>;
  /** Tune: A song to the homeland. 曲调:歌唱祖国。 */
  export const GE_CHANG_ZU_GUO: Tuple<readonly string[]>;
  /** Tune: The East is red. 曲调:东方红。 */
  export const DONG_FANG_HONG: Tuple<readonly string[]>;
  /** Tune: Clouds chasing the moon. 曲调:彩云追月。 */
  export const CAI_YUN_ZHUI_YUE: Tuple<readonly string[]>;
  /** Tune: Into the new era. 曲调:走进新时代。 */
  export const ZOU_JIN_XIN_SHI_DAI: Tuple<readonly string[]>;
  /** Tune: Jasmine flower. 曲调:茉莉花。 */
  export const MO_LI_HUA: Tuple<readonly string[]>;
  /** Tune: Yimeng mountain tune. 曲调:沂蒙山小调。 */
  export const YI_MENG_SHAN_XIAO_DIAO: Tuple<readonly string[]>;
}
