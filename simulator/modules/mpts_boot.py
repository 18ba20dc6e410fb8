# Prepares a fresh interpreter to be the board, and runs the user's files as the firmware does. Called by the worker.
import __main__
import builtins
import gc
import micropython
import sys
import uio
import vfs

import _board

_main = __main__.__dict__

# The modules that stay loaded. The interpreter's own are found again when they are asked for.
_OWN = ("__main__", "utime", "uos", "usocket", "uzlib", "network", "machine", "neopixel", "mpython")


def _alias(name, module):
    module.__name__ = name
    sys.modules[name] = module


def prepare(flash, weak):
    """Loads the firmware's own modules, which no file of the user can replace, then puts the user's files at `/`."""
    import mpts_time

    _alias("utime", mpts_time)
    import mpts_os

    _alias("uos", mpts_os)
    import usocket, uzlib, network, machine, neopixel, mpython

    for name in list(sys.modules):
        if name not in _OWN:
            del sys.modules[name]
    vfs.umount("/")
    vfs.mount(vfs.VfsPosix(weak), weak, readonly=True)
    vfs.mount(vfs.VfsPosix(flash), "/")
    mpts_os.chdir("/")
    sys.path[:] = ["", "/lib", weak]
    builtins.input = _input
    _board.offer_runner(run)


def _input(prompt=""):
    sys.stdout.write(prompt)
    line = ""
    while True:
        character = sys.stdin.read(1)
        if character in "\r\n":
            sys.stdout.write("\n")
            return line
        if character in "\x08\x7f":
            if line:
                line = line[:-1]
                sys.stdout.write("\x08 \x08")
        elif character >= " ":
            line += character
            sys.stdout.write(character)


def _exists(path):
    import uos

    try:
        return not uos.stat(path)[0] & 0x4000
    except OSError:
        return False


def _traceback(error):
    # The entry of this module's own frame comes first and is not the user's.
    text = uio.StringIO()
    sys.print_exception(error, text)
    lines = text.getvalue().split("\n")
    return "\n".join(line for line in lines if "mpts_boot.py" not in line)


def _innermost_line(error):
    text = _traceback(error).split("\n")
    for line in reversed(text):
        if line.startswith("  File "):
            return line.split(", ")[1][5:]
    return "?"


def _show_error(error):
    # The firmware's error page: where, what, and the message, 16 columns of 8x8 letters.
    from mpython import oled

    page = ["line " + _innermost_line(error), type(error).__name__ + ":", "  " + str(error)]
    oled.fill(0)
    row = 0
    for part in page:
        while part and row < 8:
            oled.text("".join(c if " " <= c <= "~" else " " for c in part[:16]), 0, row * 8)
            part = part[16:]
            row += 1
    oled.show()


def run(path):
    """Runs a file of the user in the REPL's namespace, if it is there. Prints what it does not catch."""
    if not _exists(path):
        return
    try:
        with open(path) as file:
            code = compile(file.read(), path, "exec")
        exec(code, _main)
    except SystemExit:
        pass
    except KeyboardInterrupt as interrupt:
        sys.stdout.write(_traceback(interrupt))
    except BaseException as error:
        sys.stdout.write(_traceback(error))
        _show_error(error)
