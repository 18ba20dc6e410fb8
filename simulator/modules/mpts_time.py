# The board's `utime`: sleeping that Ctrl-C ends, and the board's epoch, 2000-01-01.
import _board
import utime as _time

ticks_ms = _time.ticks_ms
ticks_us = _time.ticks_us
ticks_cpu = _time.ticks_cpu
ticks_add = _time.ticks_add
ticks_diff = _time.ticks_diff

# Seconds from 1970-01-01, where the interpreter counts from, to 2000-01-01.
_EPOCH = 946684800


def _sleep(milliseconds):
    if milliseconds > 0 and _board.sleep(milliseconds) < 0:
        raise KeyboardInterrupt
    if milliseconds <= 0:
        _board.poll()


def sleep(seconds):
    _sleep(seconds * 1000)


def sleep_ms(milliseconds):
    _sleep(milliseconds)


def sleep_us(microseconds):
    _sleep(microseconds / 1000)


def time():
    return int(_time.time()) - _EPOCH


def localtime(seconds=None):
    return _time.localtime((time() if seconds is None else int(seconds)) + _EPOCH)


def mktime(parts):
    return int(_time.mktime(parts)) - _EPOCH
