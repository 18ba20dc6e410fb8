# The board's sockets. What blocks is done on the host; errors come back as negative numbers.
import _board
from uctypes import addressof as _address

AF_INET = 2
AF_INET6 = 10
SOCK_STREAM = 1
SOCK_DGRAM = 2
SOCK_RAW = 3
IPPROTO_TCP = 6
IPPROTO_UDP = 17
IPPROTO_IP = 0
SOL_SOCKET = 0xFFF
SO_REUSEADDR = 4
IP_ADD_MEMBERSHIP = 3

_INTERRUPTED = -4
_TIMED_OUT = -110
_AGAIN = 11
_CALLBACK_OPTION = 20
_CHUNK = 4096


def _check(answer):
    if answer >= 0:
        return answer
    if answer == _INTERRUPTED:
        raise KeyboardInterrupt
    raise OSError(answer if answer in (-2, -202) else -answer)


def _bytes(data):
    # Whatever has a buffer, text included, as something that has an address.
    if isinstance(data, (bytes, bytearray)):
        return data
    if isinstance(data, str):
        return data.encode()
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError("object with buffer protocol required")


def _pair(address):
    if not isinstance(address, (tuple, list)):
        raise TypeError("object '%s' isn't a tuple or list" % type(address).__name__)
    if len(address) != 2:
        raise ValueError("requested length 2 but object has length %d" % len(address))
    host, port = address
    return host, int(port)


def getaddrinfo(host, port, family=0, kind=0, protocol=0, flags=0):
    address = _board.ask_text("resolve", host)
    if not address:
        raise OSError(-2)
    return [(AF_INET, kind or SOCK_STREAM, protocol, "", (address, int(port)))]


class socket:
    def __init__(self, family=AF_INET, kind=SOCK_STREAM, protocol=0):
        if not isinstance(family, int):
            # What accept() hands over: the number of a socket that exists.
            self._number = family[0]
        else:
            self._number = _check(_board.ask_number("socket", family, kind))
        # Milliseconds to wait: below 0 for ever, 0 not at all.
        self._patience = -1

    def _slowly(self, name, *values):
        # As `_check`, for what waits: without patience, a wait that took too long is EAGAIN.
        return self._outcome(_board.ask_slowly(name, self._patience, self._number, *values))

    def _outcome(self, answer):
        if answer == _TIMED_OUT and self._patience == 0:
            raise OSError(_AGAIN)
        return _check(answer)

    def bind(self, address):
        host, port = _pair(address)
        _check(_board.ask_number("bind", self._number, host, port))

    def listen(self, backlog):
        _check(_board.ask_number("listen", self._number, backlog))

    def accept(self):
        number = self._slowly("accept")
        host, port = _board.ask_text("peer", number).split(" ")
        return socket((number,)), (host, int(port))

    def connect(self, address):
        host, port = _pair(address)
        if self._patience == 0:
            _check(_board.ask_number("connect_later", self._number, host, port))
        else:
            # The classic firmware does not look at the timeout here.
            _check(_board.ask_slowly("connect", -1, self._number, host, port))

    def _send(self, data, to=""):
        data = _bytes(data)
        return self._outcome(
            _board.send("send", self._patience, self._number, _address(data), len(data), to)
        )

    def send(self, data):
        return self._send(data)

    def sendall(self, data):
        self._send(data)

    def write(self, data):
        return self._send(data)

    def sendto(self, data, address):
        return self._send(data, "%s %d" % _pair(address))

    def _receive(self, name, buffer, limit):
        return self._outcome(
            _board.receive(name, self._patience, self._number, _address(buffer), limit)
        )

    def recv(self, limit):
        buffer = bytearray(limit)
        return bytes(memoryview(buffer)[: self._receive("receive", buffer, limit)])

    def recvfrom(self, limit):
        data = self.recv(limit)
        host, port = _board.ask_text("sender", self._number).split(" ")
        return data, (host, int(port))

    def readinto(self, buffer, limit=None):
        limit = len(buffer) if limit is None else min(limit, len(buffer))
        return self._receive("receive", buffer, limit)

    def read(self, limit=-1):
        pieces = []
        while limit != 0:
            piece = self.recv(_CHUNK if limit < 0 else min(limit, _CHUNK))
            if not piece:
                break
            pieces.append(piece)
            if limit > 0:
                limit -= len(piece)
        return b"".join(pieces)

    def readline(self):
        pieces = []
        buffer = bytearray(_CHUNK)
        while True:
            count = self._receive("receive_line", buffer, _CHUNK)
            pieces.append(bytes(memoryview(buffer)[:count]))
            if count == 0 or buffer[count - 1] == 10:
                return b"".join(pieces)

    def makefile(self, *_):
        return self

    def setsockopt(self, level, option, value):
        if option not in (SO_REUSEADDR, IP_ADD_MEMBERSHIP, _CALLBACK_OPTION):
            print("Warning: lwip.setsockopt() option not implemented")

    def settimeout(self, seconds):
        self._patience = -1 if seconds is None else int(seconds * 1000)

    def setblocking(self, blocking):
        self._patience = -1 if blocking else 0

    def fileno(self):
        return self._number

    def close(self):
        _board.ask_number("close", self._number)
