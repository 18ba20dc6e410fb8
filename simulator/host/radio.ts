// The board's Wi-Fi: which networks are in reach, and what the station and the access point are doing.
import type { VirtualNetwork } from "../board.js";

/** How long scanning and joining take on the board's clock, in milliseconds. */
const SCAN_TIME = 300;
const JOIN_TIME = 700;

const DOWN = "0.0.0.0 0.0.0.0 0.0.0.0 0.0.0.0";
/** What ESP-IDF gives an access point. */
const ACCESS_POINT = "192.168.4.1 255.255.255.0 192.168.4.1 0.0.0.0";
const DEFAULT_STRENGTH = -45;
const OPEN = 0;
const WPA_WPA2 = 4;

/** `WLAN.status()` of a station (BOARD.md, section 3). */
const Status = { idle: 1000, connecting: 1001, connected: 1010, notFound: 201, wrongPassword: 202 } as const;

const STATION = 0;

/** The radio of one board. A soft reset leaves it as it is. */
export class Radio {
  private readonly active = [false, false];
  private status: number = Status.idle;
  private joined: VirtualNetwork | undefined;
  private accessPointName = "mpython virtual board";
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly networks: readonly VirtualNetwork[],
    private readonly address: string,
    private readonly speed: number,
  ) {}

  /** How long a scan takes, in milliseconds of this machine. */
  get scanTime(): number {
    return SCAN_TIME / this.speed;
  }

  /** Whether anybody can reach the board. */
  get reachable(): boolean {
    return this.active[1] === true || this.status === Status.connected;
  }

  /** Switches an interface on (1) or off (0), or asks (-1). Returns whether it is on. */
  setActive(which: number, wanted: number): number {
    if (wanted !== -1) {
      this.active[which] = wanted === 1;
      if (which === STATION && wanted === 0) this.disconnect();
    }
    return this.active[which] ? 1 : 0;
  }

  connect(ssid: string, password: string): void {
    this.disconnect();
    this.status = Status.connecting;
    this.timer = setTimeout(() => {
      const network = this.networks.find((each) => each.ssid === ssid);
      if (network === undefined) this.status = Status.notFound;
      else if (network.password !== "" && network.password !== password) this.status = Status.wrongPassword;
      else {
        this.status = Status.connected;
        this.joined = network;
      }
    }, JOIN_TIME / this.speed);
    this.timer.unref();
  }

  disconnect(): void {
    clearTimeout(this.timer);
    this.status = Status.idle;
    this.joined = undefined;
  }

  isConnected(which: number): boolean {
    return which === STATION ? this.status === Status.connected : false;
  }

  stationStatus(): number {
    return this.status;
  }

  strength(): number {
    return this.joined?.rssi ?? DEFAULT_STRENGTH;
  }

  startAccessPoint(name: string): void {
    if (name !== "") this.accessPointName = name;
  }

  name(which: number): string {
    return which === STATION ? (this.joined?.ssid ?? "") : this.accessPointName;
  }

  /** Address, mask, gateway and name server of an interface, separated by spaces. */
  addresses(which: number): string {
    if (which !== STATION) return this.active[1] ? ACCESS_POINT : DOWN;
    if (this.status !== Status.connected) return DOWN;
    const gateway = this.address.replace(/\d+$/, "1");
    return `${this.address} 255.255.255.0 ${gateway} ${gateway}`;
  }

  /** What a scan finds, as JSON: name, hardware address, channel, strength, security. */
  seen(): string {
    return JSON.stringify(
      this.networks.map(({ ssid, password, rssi }, index) => [
        ssid,
        [0x02, 0, 0, 0, 0, index + 1],
        1 + (index % 13),
        rssi ?? DEFAULT_STRENGTH,
        password === "" ? OPEN : WPA_WPA2,
      ]),
    );
  }

  /** Power off. */
  stop(): void {
    clearTimeout(this.timer);
  }
}
