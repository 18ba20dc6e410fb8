#!/usr/bin/env python3
"""Makes the virtual board's 16-pixel bitmap font from Noto Sans CJK SC Light. How and why: docs/font.md.

Debian packages: fonts-noto-cjk-extra python3-freetype python3-brotli
Use: /usr/bin/python3 scripts/make-font.py
"""

import json
import struct
import sys
from pathlib import Path

import brotli
import freetype

SOURCE = "/usr/share/fonts/opentype/noto/NotoSansCJK-Light.ttc"
FAMILY = b"Noto Sans CJK SC"
PIXELS = 11
HEIGHT = 16
BASELINE = 12
WIDEST = 16
# Below this the font's own hints come nearest to the board's letters; from here on (CJK) FreeType's hinter is more legible.
FIRST_AUTOHINTED = 0x2E80
# The board draws these as blanks of this width.
CONTROLS = range(0x00, 0x1C)
CONTROL_WIDTH = 2

HERE = Path(__file__).resolve().parent
SHAPES = HERE / "make-font.shapes.txt"
WIDTHS = HERE / "make-font.widths.json"
TARGET = HERE.parent / "simulator" / "font" / "board16.font"


def open_face():
    index = 0
    while True:
        face = freetype.Face(SOURCE, index=index)
        if face.family_name == FAMILY:
            face.set_pixel_sizes(0, PIXELS)
            return face
        index += 1
        if index >= face.num_faces:
            sys.exit(f"{SOURCE} has no face {FAMILY.decode()}")


def draw(face, code_point):
    """(width, 16 rows as integers, leftmost pixel in bit 15), or None for glyphs the format cannot hold."""
    flags = freetype.FT_LOAD_RENDER | freetype.FT_LOAD_TARGET_MONO
    if code_point >= FIRST_AUTOHINTED:
        flags |= freetype.FT_LOAD_FORCE_AUTOHINT
    face.load_char(chr(code_point), flags)
    slot = face.glyph
    width = (slot.linearHoriAdvance + 0x8000) >> 16
    if not 0 < width <= WIDEST:
        return None
    bitmap = slot.bitmap
    left = slot.bitmap_left
    if bitmap.width <= width:
        # Hinting may push the ink over the edge of the cell; where it fits, it goes back in.
        left = max(0, min(left, width - bitmap.width))
    rows = [0] * HEIGHT
    buffer = bitmap.buffer
    for line in range(bitmap.rows):
        row = BASELINE - slot.bitmap_top + line
        if not 0 <= row < HEIGHT:
            continue
        for column in range(bitmap.width):
            if buffer[line * bitmap.pitch + column // 8] >> (7 - column % 8) & 1 and 0 <= left + column < width:
                rows[row] |= 0x8000 >> (left + column)
    return width, rows


def read_shapes():
    """The glyphs known from the board's screen: {code point: (width, rows)}."""
    shapes = {}
    lines = [line for line in SHAPES.read_text(encoding="utf-8").splitlines() if line and not line.startswith("# ")]
    for start in range(0, len(lines), HEIGHT + 1):
        code_point = int(lines[start].split()[0][2:], 16)
        cells = lines[start + 1 : start + 1 + HEIGHT]
        width = len(cells[0])
        assert all(len(cell) == width and set(cell) <= set(".#") for cell in cells), lines[start]
        shapes[code_point] = (width, [int(cell.replace(".", "0").replace("#", "1"), 2) << (16 - width) for cell in cells])
    return shapes


def ranges(code_points):
    """Sorted code points as (first, last) runs."""
    runs = []
    for code_point in code_points:
        if runs and runs[-1][1] == code_point - 1:
            runs[-1][1] = code_point
        else:
            runs.append([code_point, code_point])
    return runs


def main():
    face = open_face()
    glyphs = {}
    for code_point, _ in face.get_chars():
        if 0x20 <= code_point <= 0xFFFF:
            glyph = draw(face, code_point)
            if glyph is not None:
                glyphs[code_point] = glyph
    glyphs.update((code_point, (CONTROL_WIDTH, [0] * HEIGHT)) for code_point in CONTROLS)
    glyphs.update(read_shapes())

    wrong = [
        letter
        for letter, width in json.loads(WIDTHS.read_text(encoding="utf-8")).items()
        if glyphs[ord(letter)][0] != width
    ]
    if wrong:
        sys.exit(f"not the board's widths: {wrong}")

    order = sorted(glyphs)
    runs = ranges(order)
    plain = b"".join(
        (
            struct.pack("<4sHH", b"MPF1", len(runs), len(order)),
            b"".join(struct.pack("<HH", *run) for run in runs),
            bytes(glyphs[code_point][0] for code_point in order),
            bytes(row >> 8 for code_point in order for row in glyphs[code_point][1]),
            bytes(row & 255 for code_point in order for row in glyphs[code_point][1]),
        )
    )
    packed = brotli.compress(plain, quality=11, lgwin=24)
    TARGET.write_bytes(packed)
    print(f"{TARGET.name}: {len(order)} glyphs, {len(plain)} bytes packed to {len(packed)}")


main()
