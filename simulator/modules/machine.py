# The board's `machine`, as far as the virtual board has the parts: pins of the buttons, light and sound, clock, reset.
import _board
import ujson as _json
import utime as _time

PWRON_RESET = 1
HARD_RESET = 2
SOFT_RESET = 5


class Pin:
    IN = 1
    OUT = 3
    OPEN_DRAIN = 7
    PULL_DOWN = 1
    PULL_UP = 2
    IRQ_RISING = 1
    IRQ_FALLING = 2

    _handlers = {}
    # While a handler runs: the pin it is called for and the level that made the call, whatever happened since.
    _called_for = (-1, 0)

    def __init__(self, number, mode=-1, pull=-1, value=None):
        if isinstance(number, Pin):
            number = number._number
        if not 0 <= number < 40:
            raise ValueError("invalid pin")
        self._number = number
        if value is not None:
            self.value(value)

    def init(self, mode=-1, pull=-1, value=None):
        if value is not None:
            self.value(value)

    def value(self, value=None):
        if value is None:
            number, level = Pin._called_for
            return level if number == self._number else _board.ask_number("pin_read", self._number)
        _board.ask_number("pin_write", self._number, 1 if value else 0)

    def __call__(self, value=None):
        return self.value(value)

    def on(self):
        self.value(1)

    def off(self):
        self.value(0)

    def irq(self, handler=None, trigger=IRQ_FALLING | IRQ_RISING):
        Pin._handlers[self._number] = (self, handler, trigger)

    def __repr__(self):
        return "Pin(%d)" % self._number


for _index, _gpio in enumerate(
    (33, 32, 35, 34, 39, 0, 16, 17, 26, 25, 36, 2, -1, 18, 19, 21, 5, -1, -1, 22, 23, -1, -1, 27, 14, 12, 13, 15, 4)
):
    if _gpio >= 0:
        setattr(Pin, "P%d" % _index, _gpio)


def _pin_changed(number, level):
    pin, handler, trigger = Pin._handlers.get(number, (None, None, 0))
    if handler is not None and trigger & (Pin.IRQ_RISING if level else Pin.IRQ_FALLING):
        Pin._called_for = (number, level)
        try:
            handler(pin)
        finally:
            Pin._called_for = (-1, 0)


def _event(name, value):
    # A pin's number and level come as one number.
    if name == "pin":
        _pin_changed(value >> 1, value & 1)
    # What a handler scheduled runs when the interpreter jumps: here, and not only when the program goes on.
    for _ in range(2):
        pass


_board.listen_events(_event)


def tell_events(_):
    # Scheduled from outside when a program takes no events by itself. The board takes it over when it starts.
    _board.poll()


_board.hold(tell_events)


class ADC:
    ATTN_0DB = 0
    ATTN_2_5DB = 1
    ATTN_6DB = 2
    ATTN_11DB = 3
    WIDTH_9BIT = 0
    WIDTH_10BIT = 1
    WIDTH_11BIT = 2
    WIDTH_12BIT = 3

    def __init__(self, pin):
        self._number = Pin(pin)._number
        self._width = 12

    def atten(self, _):
        pass

    def width(self, width):
        self._width = 9 + width

    def read(self):
        return _board.ask_number("analog_read", self._number) >> (12 - self._width)


def _mac():
    return bytes(_json.loads(_board.ask_text("mac")))


def unique_id():
    return _mac()


def freq(hertz=None):
    if hertz is None:
        return 160000000


def reset():
    _board.reset(True)


def reset_cause():
    return SOFT_RESET


def idle():
    _time.sleep_ms(1)
