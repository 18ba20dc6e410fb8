// Of the module `mpython`: Wi-Fi. Facts: firmware modules/mpython.py (labplus-cn/mpython, every release from 1.0 to 2.6.1).

declare module "mpython" {
  import type { WLAN } from "network";

  /** The board's Wi-Fi. 板子的 Wi-Fi。 */
  export interface wifi {
    /** The interface that joins a network. 加入网络的接口。 */
    readonly sta: WLAN;
    /** The interface that is a network of its own. 自建网络的接口。 */
    readonly ap: WLAN;
    /**
     * Joins a network and prints how it goes: `Connection WiFi`, a dot every half second, the address. Waits until
     * there is an address or `timeout` seconds (10 unless given) are over. Raises OSError with a text when the
     * network is not in reach or the time is over (a wrong password shows as that). Before 1.5 it tried for ever
     * and had no `timeout`.
     *
     * 连接网络并打印过程:`Connection WiFi`、每半秒一个点、最后是地址。等到获得地址或超过 `timeout` 秒(默认 10)为止。找不到该网络或超时(密码错误即表现为超时)则抛出带文本的 OSError。1.5 之前的固件会一直尝试,且没有 `timeout`。
     */
    connectWiFi(ssid: string, password: string, timeout?: int): void;
    /** Leaves the network, turns the interface off and prints `disconnect WiFi...`. 断开网络、关闭接口,并打印 `disconnect WiFi...`。 */
    disconnectWiFi(): void;
    /**
     * Makes a network of the board's own and prints nothing. The password has 8 characters or more; without one the
     * network is open. Channel 1 to 13, 10 unless given. The board's address is `ap.ifconfig()[0]`, 192.168.4.1 as
     * it comes. Raises OSError "Wifi Invalid Password" for a shorter password. Since 1.5; before, the second
     * parameter was the channel and there was no password.
     *
     * 自建网络,不打印任何内容。密码至少 8 个字符;不给密码则网络开放。信道 1 到 13,默认 10。板子的地址为 `ap.ifconfig()[0]`,默认 192.168.4.1。密码过短抛出 OSError "Wifi Invalid Password"。1.5 起如此;之前的固件第二个参数是信道,且没有密码。
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

  /** Calls `connectWiFi` up to `times` times, 5 seconds apart, and says whether it worked. Prints `Try Connect WiFi ... N Times` each time. Since 2.3.1. 最多调用 `times` 次 `connectWiFi`,间隔 5 秒,返回是否成功;每次打印 `Try Connect WiFi ... N Times`。2.3.1 起提供。 */
  export function try_connect_wifi(w: wifi, ssid: string, password: string, times: int): boolean;
}
