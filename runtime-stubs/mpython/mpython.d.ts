// The module `mpython`: what is on the board. Facts: firmware modules/mpython.py (labplus-cn/mpython, 2.1 to 2.6).

declare module "mpython" {
  import type { WLAN } from "network";

  /** The board's Wi-Fi. 板子的 Wi-Fi。 */
  export interface wifi {
    /** The interface that joins a network. 加入网络的接口。 */
    readonly sta: WLAN;
    /** The interface that is a network of its own. 自建网络的接口。 */
    readonly ap: WLAN;
    /**
     * Joins a network and prints how it goes; waits until there is an address or `timeout` seconds (10 unless
     * given) are over. Raises OSError with a text when the network is not in reach or the time is over.
     * Before 1.5 it searched for ever and had no `timeout`.
     *
     * 连接网络并打印过程;等到获得地址或超过 `timeout` 秒(默认 10)为止。找不到该网络或超时则抛出带文本的 OSError。1.5 之前的固件会一直等待,且没有 `timeout`。
     */
    connectWiFi(ssid: string, password: string, timeout?: int): void;
    /** Leaves the network, turns the interface off and prints `disconnect WiFi...`. 断开网络、关闭接口,并打印 `disconnect WiFi...`。 */
    disconnectWiFi(): void;
    /**
     * Makes a network of the board's own. The password has 8 or more characters; without one the network is open.
     * The board's address is `ap.ifconfig()[0]`, 192.168.4.1 as it comes. Channel 1 to 13, 10 unless given.
     * Raises OSError for a shorter password. Before 1.5 the second parameter was the channel.
     *
     * 自建网络。密码至少 8 个字符;不给密码则网络开放。板子的地址为 `ap.ifconfig()[0]`,默认 192.168.4.1。信道 1 到 13,默认 10。密码过短抛出 OSError。1.5 之前的固件第二个参数是信道。
     */
    enable_APWiFi(essid: string, password?: string | bytes, channel?: int): void;
    /** Ends the board's own network and prints `disable AP WiFi...`. 关闭自建网络,并打印 `disable AP WiFi...`。 */
    disable_APWiFi(): void;
  }

  /** Makes a `wifi`. 创建 `wifi`。 */
  export interface WifiConstructor {
    /** The board's Wi-Fi; nothing is turned on yet. 板子的 Wi-Fi;尚未启用。 */
    (): wifi;
    /** The board's Wi-Fi; nothing is turned on yet. 板子的 Wi-Fi;尚未启用。 */
    new (): wifi;
    /** What all of them inherit from. 其原型。 */
    readonly prototype: wifi;
  }

  /** The board's Wi-Fi. `new` may be left out, as in Python. 板子的 Wi-Fi;可像 Python 那样省略 `new`。 */
  export const wifi: WifiConstructor;

  /** The screen, 128 x 64 pixels, one colour: 1 is lit, 0 is dark. Drawing is seen after `show`. 屏幕,128 x 64 像素,单色:1 亮、0 暗。绘制内容在 `show` 之后显示。 */
  export interface OLED {
    /** Fills the whole screen: 0 dark, 1 lit. 填充整个屏幕:0 暗,1 亮。 */
    fill(c: int): void;
    /** Sends the picture to the screen: only then is it seen. 把画面送到屏幕,此后才能看见。 */
    show(): void;
    /** Fills a rectangle of `w` x `h` pixels with its top left corner at (x, y). 填充左上角在 (x, y)、宽 `w` 高 `h` 像素的矩形。 */
    fill_rect(x: int, y: int, w: int, h: int, c: int): void;
    /** Writes text with its top left corner at (x, y), 16 pixels high. 在 (x, y) 处写文本,高 16 像素。 */
    DispChar(
      s: string,
      x: int,
      y: int,
      mode?: int,
      auto_return?: boolean,
    ): Tuple<[width: int, end: Tuple<[x: int, y: int]>]>;
  }

  /** The screen. 屏幕。 */
  export const oled: OLED;
}
