// The module `network`: Wi-Fi. Facts: firmware port/builtins/modnetwork.c (labplus-cn/mpython, 2.1 to 2.6).

declare module "network" {
  /** The interface that joins a network: 0. 加入网络的接口(STA),值为 0。 */
  export const STA_IF: int;
  /** The interface that is a network of its own: 1. 自建网络的接口(AP),值为 1。 */
  export const AP_IF: int;
  /** Authentication: none: 0. 认证方式:无,值为 0。 */
  export const AUTH_OPEN: int;
  /** Authentication: WEP: 1. 认证方式:WEP,值为 1。 */
  export const AUTH_WEP: int;
  /** Authentication: WPA: 2. 认证方式:WPA,值为 2。 */
  export const AUTH_WPA_PSK: int;
  /** Authentication: WPA2: 3. 认证方式:WPA2,值为 3。 */
  export const AUTH_WPA2_PSK: int;
  /** Authentication: WPA or WPA2: 4. 认证方式:WPA 或 WPA2,值为 4。 */
  export const AUTH_WPA_WPA2_PSK: int;
  /** Status: nothing was asked for: 1000. 状态:空闲,值为 1000。 */
  export const STAT_IDLE: int;
  /** Status: is connecting: 1001. 状态:正在连接,值为 1001。 */
  export const STAT_CONNECTING: int;
  /** Status: is connected and has an address: 1010. 状态:已连接并获得地址,值为 1010。 */
  export const STAT_GOT_IP: int;
  /** Status: no such network in reach: 201. 状态:找不到该网络,值为 201。 */
  export const STAT_NO_AP_FOUND: int;
  /** Status: the password is wrong: 202. 状态:密码错误,值为 202。 */
  export const STAT_WRONG_PASSWORD: int;
  /** Status: the network is not heard any more: 200. 状态:收不到网络信号,值为 200。 */
  export const STAT_BEACON_TIMEOUT: int;
  /** Status: the network refused the board: 203. 状态:网络拒绝接入,值为 203。 */
  export const STAT_ASSOC_FAIL: int;
  /** Status: agreeing on keys took too long, often a wrong password: 204. 状态:握手超时(多因密码错误),值为 204。 */
  export const STAT_HANDSHAKE_TIMEOUT: int;

  /** Settings of an interface for `config`. 供 `config` 使用的接口设置。 */
  export interface WlanSettings {
    /** The hardware address: 6 bytes. 硬件地址,6 个字节。 */
    mac?: bytes;
    /** AP_IF: the network's name, up to 32 bytes. AP_IF:网络名称,最多 32 字节。 */
    essid?: string;
    /** AP_IF: whether the name is hidden. AP_IF:是否隐藏名称。 */
    hidden?: boolean;
    /** AP_IF: AUTH_OPEN to AUTH_WPA_WPA2_PSK. AP_IF:认证方式,AUTH_OPEN 到 AUTH_WPA_WPA2_PSK。 */
    authmode?: int;
    /** AP_IF: the password, 8 to 63 characters. AP_IF:密码,8 到 63 个字符。 */
    password?: string;
    /** AP_IF: the channel, 1 to 13. AP_IF:信道,1 到 13。 */
    channel?: int;
    /** The board's name in the network. 板子在网络中的名称。 */
    dhcp_hostname?: string;
    /** AP_IF: how many clients there may be. AP_IF:允许的客户端数。 */
    max_clients?: int;
  }

  /** A Wi-Fi interface of the board. Its methods raise OSError with a text (or RuntimeError) when the radio refuses. 板子的 Wi-Fi 接口。无线模块拒绝时,各方法抛出带文本的 OSError(或 RuntimeError)。 */
  export interface WLAN {
    /** Whether the interface is on. 接口是否已启用。 */
    active(): boolean;
    /** Turns the interface on or off, and says which. 启用或关闭接口,并返回结果。 */
    active(on: boolean): boolean;
    /** Begins to join a network (STA_IF), without a name the last one; returns at once, `isconnected` says when it is done. `bssid` chooses one of several access points. 开始加入网络(STA_IF),不给名称则为上一个网络;立即返回,是否完成由 `isconnected` 得知。`bssid` 用于指定接入点。 */
    connect(
      ssid?: string | bytes | null,
      password?: string | bytes | null,
      options?: KeywordArguments<{ bssid?: bytes | null }>,
    ): void;
    /** Leaves the network. 断开网络。 */
    disconnect(): void;
    /** Whether there is a connection: for STA_IF an address, for AP_IF at least one client. 是否已连接:STA_IF 指已获得地址,AP_IF 指至少有一个客户端。 */
    isconnected(): boolean;
    /** How far the connection is (STA_IF): STAT_IDLE and so on; `null` for AP_IF. 连接进展(STA_IF):STAT_IDLE 等;AP_IF 为 `null`。 */
    status(): int | null;
    /** The strength of the network's signal, in dBm (STA_IF). 网络信号强度,单位 dBm(STA_IF)。 */
    status(query: "rssi"): int;
    /** The hardware addresses of the clients (AP_IF). 各客户端的硬件地址(AP_IF)。 */
    status(query: "stations"): Tuple<[mac: bytes]>[];
    /** The networks in reach; takes about 2 seconds. The signal is in dBm, the authentication AUTH_OPEN and so on; `hidden` is always false. Raises OSError when STA_IF is off. 可见的网络,约需 2 秒。信号强度单位 dBm,认证方式为 AUTH_OPEN 等;`hidden` 总为 false。STA_IF 未启用时抛出 OSError。 */
    scan(): Tuple<
      [ssid: bytes, bssid: bytes, channel: int, rssi: int, authentication: int, hidden: boolean]
    >[];
    /** The address, the mask, the router and the name server; all "0.0.0.0" while there is no connection. 地址、子网掩码、网关、域名服务器;未连接时均为 "0.0.0.0"。 */
    ifconfig(): Tuple<[address: string, mask: string, gateway: string, dns: string]>;
    /** Sets the address, the mask, the router and the name server. 设置地址、子网掩码、网关、域名服务器。 */
    ifconfig(settings: Tuple<[address: string, mask: string, gateway: string, dns: string]>): void;
    /** Asks the network for an address again (STA_IF). 重新向网络请求地址(STA_IF)。 */
    ifconfig(settings: "dhcp"): void;
    /** The hardware address: 6 bytes. 硬件地址,6 个字节。 */
    config(query: "mac"): bytes;
    /** The network's name, or the board's name in it. 网络名称,或板子在网络中的名称。 */
    config(query: "essid" | "dhcp_hostname"): string;
    /** AP_IF: whether the name is hidden. AP_IF:是否隐藏名称。 */
    config(query: "hidden"): boolean;
    /** AP_IF: the authentication, the channel, or how many clients there may be. AP_IF:认证方式、信道或允许的客户端数。 */
    config(query: "authmode" | "channel" | "max_clients"): int;
    /** Changes settings; what is not given stays. Those marked AP_IF raise OSError on STA_IF. 修改设置;未给出的不变。标明 AP_IF 的设置用于 STA_IF 时抛出 OSError。 */
    config(settings: KeywordArguments<WlanSettings>): void;
  }

  /** Makes a `WLAN`. 创建 `WLAN`。 */
  export interface WlanConstructor {
    /** The interface STA_IF (unless given) or AP_IF. Raises ValueError for another number. 接口 STA_IF(默认)或 AP_IF;其他数抛出 ValueError。 */
    (interfaceId?: int): WLAN;
    /** The interface STA_IF (unless given) or AP_IF. Raises ValueError for another number. 接口 STA_IF(默认)或 AP_IF;其他数抛出 ValueError。 */
    new (interfaceId?: int): WLAN;
    /** What all interfaces inherit from. 所有接口的原型。 */
    readonly prototype: WLAN;
  }

  /** A Wi-Fi interface of the board. 板子的 Wi-Fi 接口。 */
  export const WLAN: WlanConstructor;
}
