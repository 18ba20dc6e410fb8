# The board's `network`: a station and an access point, kept by the host so that they outlive a soft reset.
import _board
import ujson as _json

STA_IF = 0
AP_IF = 1

STAT_IDLE = 1000
STAT_CONNECTING = 1001
STAT_GOT_IP = 1010
STAT_NO_AP_FOUND = 201
STAT_WRONG_PASSWORD = 202
STAT_BEACON_TIMEOUT = 200
STAT_ASSOC_FAIL = 203
STAT_HANDSHAKE_TIMEOUT = 204

AUTH_OPEN = 0
AUTH_WEP = 1
AUTH_WPA_PSK = 2
AUTH_WPA2_PSK = 3
AUTH_WPA_WPA2_PSK = 4

MODE_11B = 1
MODE_11G = 2
MODE_11N = 4


def _text(value):
    return value if isinstance(value, str) else bytes(value).decode()


class WLAN:
    def __init__(self, interface=STA_IF):
        if interface not in (STA_IF, AP_IF):
            raise ValueError("invalid WLAN interface identifier")
        self._interface = interface

    def _ask(self, question, *values):
        return _board.ask_number(question, self._interface, *values)

    def active(self, active=None):
        if active is None:
            return bool(self._ask("wifi_active", -1))
        return bool(self._ask("wifi_active", 1 if active else 0))

    def _need_active(self):
        if not self.active():
            raise OSError("Wifi Not Started")

    def connect(self, ssid=None, password="", *, bssid=None):
        if self._interface != STA_IF:
            raise OSError("STA required")
        self._need_active()
        self._ask("wifi_connect", _text(ssid), _text(password))

    def disconnect(self):
        self._need_active()
        self._ask("wifi_disconnect")

    def isconnected(self):
        return bool(self._ask("wifi_connected"))

    def status(self, what=None):
        if what is None:
            return self._ask("wifi_status")
        if what == "rssi" and self._interface == STA_IF:
            return self._ask("wifi_rssi")
        raise ValueError("unknown status param")

    def scan(self):
        if self._interface != STA_IF:
            raise OSError("STA required")
        self._need_active()
        if _board.ask_slowly("wifi_scan", -1) < 0:
            raise KeyboardInterrupt
        return [
            (entry[0].encode(), bytes(entry[1]), entry[2], entry[3], entry[4], False)
            for entry in _json.loads(_board.ask_text("wifi_seen"))
        ]

    def ifconfig(self, addresses=None):
        if addresses is not None:
            raise OSError("the virtual board gives out its address itself")
        return tuple(_board.ask_text("wifi_addresses", self._interface).split(" "))

    def config(self, *names, **values):
        if names:
            return self._setting(*names)
        if not self.active():
            raise OSError("Wifi Not Started")
        if self._interface == STA_IF:
            raise OSError("AP required")
        for name in values:
            if name not in ("essid", "password", "authmode", "channel", "hidden", "mac", "dhcp_hostname"):
                raise ValueError("unknown config param")
        password = values.get("password")
        if password is not None and not isinstance(password, (str, bytes)):
            raise TypeError("object with buffer protocol required")
        if values.get("authmode") and password is not None and len(password) < 8:
            raise OSError("Wifi Invalid Password")
        self._ask("wifi_access_point", _text(values.get("essid", "")), values.get("channel", -1))

    def _setting(self, name):
        if name == "mac":
            mac = bytearray(bytes(_json.loads(_board.ask_text("mac"))))
            mac[5] = (mac[5] + self._interface) & 255
            return bytes(mac)
        if name == "essid":
            return _board.ask_text("wifi_essid", self._interface)
        raise ValueError("unknown config param")


def phy_mode(mode=MODE_11B | MODE_11G | MODE_11N):
    return MODE_11B | MODE_11G | MODE_11N
