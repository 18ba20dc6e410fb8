// The module `socket`: TCP and UDP. Facts: MicroPython 27767aafa2, ports/esp32/modsocket.c (firmware 2.1 to 2.6).

declare module "socket" {
  /** IPv4 addresses: 2. IPv4 地址族,值为 2。 */
  export const AF_INET: int;
  /** IPv6 addresses: 10. The classic board's network is IPv4 only. IPv6 地址族,值为 10;经典掌控板的网络仅支持 IPv4。 */
  export const AF_INET6: int;
  /** TCP: 1. TCP 流式套接字,值为 1。 */
  export const SOCK_STREAM: int;
  /** UDP: 2. UDP 数据报套接字,值为 2。 */
  export const SOCK_DGRAM: int;
  /** Raw IP: 3. 原始套接字,值为 3。 */
  export const SOCK_RAW: int;
  /** The protocol TCP: 6. TCP 协议号,值为 6。 */
  export const IPPROTO_TCP: int;
  /** The protocol UDP: 17. UDP 协议号,值为 17。 */
  export const IPPROTO_UDP: int;
  /** The protocol IP: 0. IP 协议号,值为 0。 */
  export const IPPROTO_IP: int;
  /** The level of socket options: 0xfff. 套接字选项的级别,值为 0xfff。 */
  export const SOL_SOCKET: int;
  /** Option: a port may be used again at once after it was closed: 4. 选项:端口关闭后可立即重用,值为 4。 */
  export const SO_REUSEADDR: int;
  /** Option: join a multicast group: 3. 选项:加入组播组,值为 3。 */
  export const IP_ADD_MEMBERSHIP: int;

  /**
   * A TCP or UDP socket. Every method raises OSError when the network fails; `errno` says how: 104 connection
   * refused or reset, 110 timed out, 113 no answer, 128 not connected, 98 address in use, 11 nothing there yet.
   *
   * TCP 或 UDP 套接字。网络出错时各方法抛出 OSError,`errno` 说明原因:104 连接被拒绝或重置,110 超时,113 对方无应答,128 未连接,98 地址已被占用,11 暂无数据。
   */
  export interface socket {
    /** Closes the socket. Closing it twice is fine. 关闭套接字;重复关闭无妨。 */
    close(): void;
    /** Gives the socket an address of this board. The host `""` is every one of its addresses. Raises OSError 98 when the port is in use. 为套接字指定本机地址;主机为 `""` 表示本机所有地址。端口被占用时抛出 OSError 98。 */
    bind(address: Tuple<[host: string, port: int]>): void;
    /** Waits for clients from now on; `backlog` of them may be in line. The firmware wants the number. 开始监听;最多 `backlog` 个客户端排队。固件要求必须给出该数。 */
    listen(backlog: int): void;
    /** Waits for the next client: a new socket to talk to it, and its address. Raises OSError 110 after the timeout. 等待下一个客户端,返回与其通信的新套接字和对方地址;超时抛出 OSError 110。 */
    accept(): Tuple<[connection: socket, address: Tuple<[host: string, port: int]>]>;
    /**
     * Connects to a server; names are looked up. Neither the timeout nor Ctrl-C cuts it short: a host that does
     * not answer takes 15 to 18 seconds. Raises OSError 104 when the port is closed, 113 when nobody answers, -2
     * or -202 when the name is unknown. After a failure the socket is of no more use: make a new one.
     *
     * 连接服务器,可用域名。超时设置和 Ctrl-C 都不能打断它:对方无应答时需 15 到 18 秒。端口未开放抛出 OSError 104,无应答抛出 113,域名未知抛出 -2 或 -202。失败后该套接字不能再用,需新建。
     */
    connect(address: Tuple<[host: string, port: int]>): void;
    /**
     * Sends the data, all of it, and returns how many bytes that were (fewer when the timeout is over). Text is sent
     * as UTF-8. Raises OSError 110 when nothing could be sent in time, and for empty data; 104 or 128 when the
     * connection is gone.
     *
     * 发送全部数据,返回字节数(超时则可能更少);文本以 UTF-8 发送。超时未能发送任何数据,或数据为空时,抛出 OSError 110;连接已断开时抛出 104 或 128。
     */
    send(data: BytesLike): int;
    /** Sends the data, all of it; text as UTF-8. Raises OSError 110 when the timeout is over before, and for empty data. 发送全部数据,文本以 UTF-8 发送。超时未发完或数据为空时抛出 OSError 110。 */
    sendall(data: BytesLike): void;
    /** Sends the data to an address (UDP) and returns how many bytes that were. The host is a dotted IPv4 address. 向指定地址发送数据(UDP),返回字节数;主机须为点分 IPv4 地址。 */
    sendto(data: BytesLike, address: Tuple<[host: string, port: int]>): int;
    /** Waits for data and returns 1 to `size` bytes of it; none (`length` 0) when the other side has closed. Raises OSError 110 after the timeout, 104 when the connection was reset. 等待并返回 1 到 `size` 个字节;对方已关闭时返回空(`length` 为 0)。超时抛出 OSError 110,连接被重置抛出 104。 */
    recv(size: int): bytes;
    /** Like `recv`, with the sender's address (UDP). 与 `recv` 相同,并给出发送方地址(UDP)。 */
    recvfrom(size: int): Tuple<[data: bytes, address: Tuple<[host: string, port: int]>]>;
    /** Reads until the other side has closed. 一直读到对方关闭为止。 */
    read(): bytes;
    /** Reads exactly `size` bytes, fewer only when the other side has closed; `null` when nothing is there on a socket that does not wait. 读取正好 `size` 个字节,对方关闭时才会更少;非阻塞且无数据时为 `null`。 */
    read(size: int): bytes | null;
    /** Reads into a buffer, at most `size` bytes, and returns how many; `null` when nothing is there on a socket that does not wait. 读入缓冲区,最多 `size` 个字节,返回字节数;非阻塞且无数据时为 `null`。 */
    readinto(buffer: bytearray | memoryview, size?: int): int | null;
    /** Reads up to and with the next line break; none (`length` 0) when the other side has closed. 读到下一个换行符(含);对方已关闭时返回空(`length` 为 0)。 */
    readline(): bytes;
    /** Sends the data, all of it, and returns how many bytes that were; `null` when nothing could be sent on a socket that does not wait. 发送全部数据,返回字节数;非阻塞且无法发送时为 `null`。 */
    write(data: BytesLike): int | null;
    /** The socket itself: it can be read line by line as it is. 返回套接字自身:它本来就可以逐行读取。 */
    makefile(mode?: string): socket;
    /** Sets an option. The board knows SO_REUSEADDR (0 or 1) and IP_ADD_MEMBERSHIP (8 bytes: the group's address and the board's), prints a warning for others, and does not look at `level`. 设置选项。板子支持 SO_REUSEADDR(0 或 1)和 IP_ADD_MEMBERSHIP(8 字节:组地址与本机地址),其他选项只打印警告;`level` 不起作用。 */
    setsockopt(level: int, option: int, value: int | BytesLike): void;
    /** How long `accept`, `recv` and `send` wait, in seconds, in steps of 0.1; 0 not at all, `null` for ever (as it is at first). `accept`、`recv`、`send` 的等待时间,单位秒,步长 0.1;0 为不等待,`null` 为一直等待(初始状态)。 */
    settimeout(seconds: float | null): void;
    /** Whether to wait: true is `settimeout(null)`, false is `settimeout(0)`. 是否等待:true 等于 `settimeout(null)`,false 等于 `settimeout(0)`。 */
    setblocking(wait: boolean): void;
    /** The socket's number in the system. 套接字在系统中的编号。 */
    fileno(): int;
  }

  /** Makes sockets. 创建套接字。 */
  export interface SocketConstructor {
    /** A socket; without arguments, for TCP over IPv4. Raises OSError when there are too many. 创建套接字;无参数则为 IPv4 的 TCP。数量过多时抛出 OSError。 */
    (family?: int, type?: int, protocol?: int): socket;
    /** A socket; without arguments, for TCP over IPv4. Raises OSError when there are too many. 创建套接字;无参数则为 IPv4 的 TCP。数量过多时抛出 OSError。 */
    new (family?: int, type?: int, protocol?: int): socket;
    /** What all sockets inherit from. 所有套接字的原型。 */
    readonly prototype: socket;
  }

  /** A TCP or UDP socket. `new` may be left out, as in Python. TCP 或 UDP 套接字;可像 Python 那样省略 `new`。 */
  export const socket: SocketConstructor;

  /** Looks up a name and waits for the answer: a list, of one entry, of what `socket` and `connect` want. Raises OSError -2 or -202 when the name is unknown. 查询域名并等待结果,返回只有一项的列表,内容供 `socket` 与 `connect` 使用;域名未知时抛出 OSError -2 或 -202。 */
  export function getaddrinfo(
    host: string,
    port: int,
    family?: int,
    type?: int,
    protocol?: int,
    flags?: int,
  ): Tuple<
    [family: int, type: int, protocol: int, name: string, address: Tuple<[host: string, port: int]>]
  >[];
}

declare module "usocket" {
  export * from "socket";
}
