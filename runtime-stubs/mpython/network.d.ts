// The module `network`: Wi-Fi. Facts: firmware port/builtins/modnetwork.c (labplus-cn/mpython, 2.1 to 2.6).

declare module "network" {
  /** The interface that joins a network: 0. 加入网络的接口(STA),值为 0。 */
  export const STA_IF: int;
  /** The interface that is a network of its own: 1. 自建网络的接口(AP),值为 1。 */
  export const AP_IF: int;

  /** A Wi-Fi interface of the board. Its methods raise OSError with a text, or RuntimeError, when the radio refuses. 板子的 Wi-Fi 接口。无线模块拒绝时,各方法抛出带文本的 OSError 或 RuntimeError。 */
  export interface WLAN {
    /** Whether the interface is on. 接口是否已启用。 */
    active(): boolean;
    /** Turns the interface on or off. 启用或关闭接口。 */
    active(on: boolean): boolean;
    /** Begins to join a network; returns at once, `isconnected` says when it is done. 开始加入网络并立即返回;是否完成由 `isconnected` 得知。 */
    connect(ssid?: string | bytes, password?: string | bytes): void;
    /** Leaves the network. 断开网络。 */
    disconnect(): void;
    /** Whether there is a connection: for STA_IF an address, for AP_IF at least one client. 是否已连接:STA_IF 指已获得地址,AP_IF 指至少有一个客户端。 */
    isconnected(): boolean;
    /** The networks in reach; takes about 2 seconds. Authentication: 0 open, 1 WEP, 2 WPA, 3 WPA2, 4 WPA/WPA2. Signal in dBm. 可见的网络,约需 2 秒。认证方式:0 开放,1 WEP,2 WPA,3 WPA2,4 WPA/WPA2。信号强度单位 dBm。 */
    scan(): Tuple<
      [ssid: bytes, bssid: bytes, channel: int, rssi: int, authentication: int, hidden: boolean]
    >[];
    /** The address, the mask, the router and the name server; all "0.0.0.0" while there is no connection. 地址、子网掩码、网关、域名服务器;未连接时均为 "0.0.0.0"。 */
    ifconfig(): Tuple<[address: string, mask: string, gateway: string, dns: string]>;
    /** Sets the address, the mask, the router and the name server. 设置地址、子网掩码、网关、域名服务器。 */
    ifconfig(settings: Tuple<[address: string, mask: string, gateway: string, dns: string]>): void;
  }

  /** Makes a `WLAN`. 创建 `WLAN`。 */
  export interface WlanConstructor {
    /** The interface STA_IF (unless given) or AP_IF. 接口 STA_IF(默认)或 AP_IF。 */
    (interfaceId?: int): WLAN;
    /** The interface STA_IF (unless given) or AP_IF. 接口 STA_IF(默认)或 AP_IF。 */
    new (interfaceId?: int): WLAN;
    /** What all interfaces inherit from. 所有接口的原型。 */
    readonly prototype: WLAN;
  }

  /** A Wi-Fi interface of the board. 板子的 Wi-Fi 接口。 */
  export const WLAN: WlanConstructor;
}
