# The board's `uos`: the interpreter's own functions with the names, tuples and manners of the board's file system.
import uos as _os
import _board
import urandom as _random

chdir = _os.chdir
mkdir = _os.mkdir
rename = _os.rename
rmdir = _os.rmdir
statvfs = _os.statvfs


# Where the modules are that a file of the user may replace; no name of the user's file system.
_WEAK = ".weak"

# Seconds from 1970-01-01, where the interpreter counts from, to 2000-01-01.
_EPOCH = 946684800


def getcwd():
    return _os.getcwd() or "/"


def stat(path):
    # LittleFS tells the kind, the size and one time, and nothing else.
    parts = _os.stat(path)
    changed = max(0, parts[8] - _EPOCH)
    return (parts[0] & 0xF000, 0, 0, 0, 0, 0, parts[6], changed, changed, changed)


def listdir(path="."):
    return [entry[0] for entry in _os.ilistdir(path) if entry[0] != _WEAK]


def ilistdir(path="."):
    base = path if path.endswith("/") else path + "/"
    for entry in _os.ilistdir(path):
        if entry[0] != _WEAK:
            yield (entry[0], entry[1], 0, _os.stat(base + entry[0])[6])


def remove(path):
    # LittleFS removes a file and an empty folder alike.
    if _os.stat(path)[0] & 0x4000:
        _os.rmdir(path)
    else:
        _os.remove(path)


unlink = remove


def urandom(count):
    return bytes(_random.getrandbits(8) for _ in range(count))


_FIELDS = ("sysname", "nodename", "release", "version", "machine")


def uname():
    from ucollections import namedtuple
    from sys import implementation

    release = "%d.%d.%d" % implementation[1][:3]
    return namedtuple("uname", _FIELDS)(
        "virtual", "virtual", release, "v" + release + " in WebAssembly", "mpython virtual board"
    )


def sync():
    pass


def dupterm(*_):
    return None
