# The board's 128x64 screen: the drawing of the stock firmware's `oled`, pixel for pixel, over a glyph source and a sink.
#
# Facts: the firmware's boards/mpython/modules/mpython.py (Font, TextMode, OLED), port/modules/ssd1106.py and
# port/builtins/modframebuf.c of labplus-cn/mpython. MicroPython's own `framebuf` gives what has not changed since 1.12.
import framebuf
import ustruct

MONO_VLSB = framebuf.MONO_VLSB
MONO_HLSB = framebuf.MONO_HLSB
MONO_HMSB = framebuf.MONO_HMSB


def _divide(numerator, denominator):
    # C's integer division: towards zero, where Python's floors.
    if numerator < 0:
        return -(-numerator // denominator)
    return numerator // denominator


def _newer(name):
    # Newer MicroPythons draw ellipses and polygons; the board's does not, so asking for them must fail here as it does there.
    def missing(self):
        raise AttributeError("'FrameBuffer' object has no attribute '%s'" % name)

    return property(missing)


class FrameBuffer(framebuf.FrameBuffer):
    """The firmware's FrameBuffer: MicroPython 1.12's, and circles, triangles, rounded rectangles and bitmaps."""

    ellipse = _newer("ellipse")
    poly = _newer("poly")

    def rect(self, x, y, width, height, colour):
        # Without the `fill` argument that newer MicroPythons take.
        super().rect(x, y, width, height, colour)

    def blit(self, source, x, y, key=-1):
        # Without the palette and the tuple sources of newer MicroPythons.
        if not isinstance(source, framebuf.FrameBuffer):
            raise TypeError
        super().blit(source, x, y, key)

    def circle(self, x0, y0, radius, colour):
        pixel = self.pixel
        pixel(x0, y0 + radius, colour)
        pixel(x0, y0 - radius, colour)
        pixel(x0 + radius, y0, colour)
        pixel(x0 - radius, y0, colour)
        x = 0
        y = radius
        error = 1 - radius
        while x < y:
            if error >= 0:
                y -= 1
                error -= 2 * y
            x += 1
            error += 2 * x + 1
            for across, down in ((x, y), (y, x)):
                pixel(x0 + across, y0 + down, colour)
                pixel(x0 - across, y0 + down, colour)
                pixel(x0 + across, y0 - down, colour)
                pixel(x0 - across, y0 - down, colour)

    def fill_circle(self, x0, y0, radius, colour):
        column = self.vline
        column(x0, y0 - radius, 2 * radius + 1, colour)
        x = 0
        y = radius
        error = 1 - radius
        while x < y:
            if error >= 0:
                y -= 1
                error -= 2 * y
            x += 1
            error += 2 * x + 1
            column(x0 + x, y0 - y, 2 * y + 1, colour)
            column(x0 - x, y0 - y, 2 * y + 1, colour)
            column(x0 + y, y0 - x, 2 * x + 1, colour)
            column(x0 - y, y0 - x, 2 * x + 1, colour)

    def quarter_circle(self, x0, y0, radius, corner, colour):
        # Corners add up: 1 top left, 2 top right, 4 bottom right, 8 bottom left. Unlike `circle` this draws before it
        # steps, so the ends of the arc lie one step further in.
        quarters = ((1, -1, -1), (2, 1, -1), (4, 1, 1), (8, -1, 1))
        x = 0
        y = radius
        error = 1 - radius
        slope = 1
        while x < y:
            if error >= 0:
                y -= 1
                error -= 2 * y
            slope += 2
            error += slope
            for bit, right, down in quarters:
                if corner & bit:
                    self.pixel(x0 + right * x, y0 + down * y, colour)
                    self.pixel(x0 + right * y, y0 + down * x, colour)
            x += 1

    drawCircleHelper = quarter_circle

    def triangle(self, x0, y0, x1, y1, x2, y2, colour):
        self.line(x0, y0, x1, y1, colour)
        self.line(x1, y1, x2, y2, colour)
        self.line(x2, y2, x0, y0, colour)

    def fill_triangle(self, x0, y0, x1, y1, x2, y2, colour):
        if y0 > y1:
            x0, y0, x1, y1 = x1, y1, x0, y0
        if y1 > y2:
            x1, y1, x2, y2 = x2, y2, x1, y1
        if y0 > y1:
            x0, y0, x1, y1 = x1, y1, x0, y0
        if y0 == y2:
            left = min(x0, x1, x2)
            self.hline(left, y0, max(x0, x1, x2) - left + 1, colour)
            return
        # The row of the middle corner belongs to the upper part when an edge is level. With a level top edge the
        # firmware lights only one pixel of that row.
        if y1 == y2:
            last = y1
        elif y0 == y1:
            last = y0
        else:
            last = y1 - 1
        for y in range(y0, last + 1):
            side = x0 + _divide((x1 - x0) * (y - y0), y1 - y0 or 1)
            self._span(side, x0 + _divide((x2 - x0) * (y - y0), y2 - y0), y, colour)
        for y in range(last + 1, y2 + 1):
            side = x1 + _divide((x2 - x1) * (y - y1), y2 - y1 or 1)
            self._span(side, x0 + _divide((x2 - x0) * (y - y0), y2 - y0), y, colour)

    def _span(self, start, end, y, colour):
        if start > end:
            start, end = end, start
        self.hline(start, y, end - start + 1, colour)

    def round_rect(self, x, y, width, height, radius, colour=None):
        # The firmware takes the height for the colour: lit unless the height is 0, whatever colour is asked for.
        colour = height
        self.hline(x + radius, y, width - 2 * radius, colour)
        self.hline(x + radius, y + height - 1, width - 2 * radius, colour)
        self.vline(x, y + radius, height - 2 * radius, colour)
        self.vline(x + width - 1, y + radius, height - 2 * radius, colour)
        right = x + width - radius - 1
        bottom = y + height - radius - 1
        self.quarter_circle(x + radius, y + radius, radius, 1, colour)
        self.quarter_circle(right, y + radius, radius, 2, colour)
        self.quarter_circle(right, bottom, radius, 4, colour)
        self.quarter_circle(x + radius, bottom, radius, 8, colour)

    RoundRect = round_rect

    def bitmap(self, x, y, buffer, width, height, colour):
        # The colour is ignored on the board as well.
        self.blit(framebuf.FrameBuffer(buffer, width, height, MONO_HLSB), x, y)

    Bitmap = bitmap


class TextMode:
    normal = 1
    rev = 2
    trans = 3
    xor = 4


class Font:
    """Glyphs 16 pixels high. `glyph(code_point)` returns None or (width, 32 bytes: 16 rows of 2, leftmost pixel first)."""

    def __init__(self, glyph):
        self._glyph = glyph
        self.height = 16
        self.width = 16
        self.baseline = 12
        self.first_char = 0
        self.last_char = 65535

    def GetCharacterData(self, c):
        code_point = ord(c)
        if code_point > self.last_char:
            return None
        found = self._glyph(code_point)
        if found is None:
            return None
        width, rows = found
        return bytearray(ustruct.pack("<HH", width, 2) + bytes(rows))


class OLED(FrameBuffer):
    """The screen. `show(buffer)` is called with the 1024 bytes the panel shows from now on: 8 pages of 128 columns, bit 0 on top."""

    def __init__(self, glyph, show):
        self.width = 128
        self.height = 64
        self.pages = 8
        self.buffer = bytearray(1024)
        super().__init__(self.buffer, 128, 64, MONO_VLSB)
        self.f = Font(glyph)
        self._show = show
        # What the panel's own memory holds. Switching it off or inverting it changes what is seen, not that memory.
        self._panel = bytearray(1024)
        self._on = True
        self._inverted = False
        self.show()

    def show(self):
        self._panel[:] = self.buffer
        self._refresh()

    def _refresh(self):
        if not self._on:
            self._show(bytearray(1024))
        elif self._inverted:
            self._show(bytearray(byte ^ 255 for byte in self._panel))
        else:
            self._show(bytearray(self._panel))

    def poweroff(self):
        self._on = False
        self._refresh()

    def poweron(self):
        self._on = True
        self._refresh()

    def invert(self, invert):
        self._inverted = bool(invert & 1)
        self._refresh()

    def contrast(self, contrast):
        # Changes brightness, which a picture of lit and dark pixels cannot show; a wrong type still fails as on the board.
        contrast & 255

    def DispChar(self, s, x, y, mode=TextMode.normal, auto_return=False):
        total = 0
        for c in s:
            data = self.f.GetCharacterData(c)
            if data is None:
                # No glyph: one cell when wrapping, otherwise a whole screen, so the rest of the text is lost.
                x += self.f.width if auto_return is True else self.width
                continue
            width = data[0] | data[1] << 8
            if auto_return is True and x > self.width - width:
                total += self.width - x
                x = 0
                y += self.f.height
                if y > self.height - self.f.height:
                    y = 0
            self._draw_glyph(data, width, x, y, mode)
            x += width + 1
            total += width + 1
        return (total - 1, (x - 1, y))

    def _draw_glyph(self, data, width, x, y, mode):
        # A lit pixel of the glyph is 1 in modes normal and trans, 0 in rev and in modes that do not exist.
        lit = 1 if mode == TextMode.normal or mode == TextMode.trans else 0
        # What an unlit pixel becomes; None leaves the screen as it is.
        unlit = {TextMode.normal: 0, TextMode.rev: 1}.get(mode)
        pixel = self.pixel
        for row in range(16):
            bits = data[4 + 2 * row] << 8 | data[5 + 2 * row]
            py = y + row
            for column in range(width):
                px = x + column
                if bits & 0x8000 >> column:
                    if mode == TextMode.xor:
                        # The firmware tests the bit of the mirrored row of the page, and below the screen it reads
                        # past the end of the buffer: IndexError.
                        lit = 0 if self.buffer[(py >> 3) * 128 + px] & 0x80 >> py % 8 else 1
                    pixel(px, py, lit)
                elif unlit is not None:
                    pixel(px, py, unlit)

    def DispChar_font(self, font, s, x, y, invert=False):
        """Text in a font made by font_to_py (-x). Always wraps, at 127 columns; the gap between letters is one column."""
        if not font.hmap():
            raise ValueError("Font must be horizontally mapped.")
        mapping = MONO_HMSB if font.reverse() else MONO_HLSB
        total = 0
        for c in s:
            glyph, height, width = font.get_ch(c)
            cell = bytearray(glyph)
            if invert:
                for i, byte in enumerate(cell):
                    cell[i] = byte ^ 255
            if x + width > self.width - 1:
                total += self.width - x
                x = 0
                y += height
            if y + height > self.height + 2:
                y = 0
            self.blit(framebuf.FrameBuffer(cell, width, height, mapping), x, y)
            x += width + 1
            total += width + 1
        return (total - 1, (x - 1, y))
