# Strings of RGB LEDs as the board's `neopixel` has them; the three on the board are those the virtual board shows.
import _board
from uctypes import addressof as _address

# The GPIO of the LEDs on the board.
_ON_BOARD = 17


class NeoPixel:
    ORDER = (1, 0, 2, 3)

    def __init__(self, pin, n, bpp=3, timing=1, brightness=1.0):
        self.pin = pin
        self.n = n
        self.bpp = bpp
        self.timing = timing
        self.buf = bytearray(n * bpp)
        self._brightness = brightness

    def _place(self, index, channel):
        return index * self.bpp + self.ORDER[channel]

    def __setitem__(self, index, colour):
        for channel in range(self.bpp):
            self.buf[self._place(index, channel)] = colour[channel]

    def __getitem__(self, index):
        return tuple(self.buf[self._place(index, channel)] for channel in range(self.bpp))

    def fill(self, colour):
        for index in range(self.n):
            self[index] = colour

    def brightness(self, brightness):
        self._brightness = min(max(brightness, 0.0), 1.0)

    def write(self):
        factor = 1 if self._brightness > 0.99 else self._brightness
        colours = bytearray(self.n * 3)
        for index in range(self.n):
            for channel in range(3):
                colours[index * 3 + channel] = int(self.buf[self._place(index, channel)] * factor)
        if self.pin._number == _ON_BOARD:
            _board.leds(_address(colours), len(colours))
