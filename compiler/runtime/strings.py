# Strings, where Python's own methods answer differently from JavaScript's.

# What JavaScript takes for white space.
white_space = ' \t\n\r\x0b\x0c\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'


# A place as JavaScript reads it: NaN is 0, fractions are cut off, nothing is `missing`.
def _text_place(x, missing):
    if x is None:
        return missing
    if isinstance(x, float):
        if x != x:
            return 0
        return int(max(-1073741824.0, min(1073741824.0, x)))
    return x


# s[i]: one character, None outside.
def char_at(source, index):
    if index == index and 0 <= index < len(source) and index == int(index):
        return source[int(index)]
    return None


# s.charAt(i): one character, an empty string outside.
def char_or_empty(source, index=0):
    index = _text_place(index, 0)
    return source[index] if 0 <= index < len(source) else ''


# s.at(i): negative places count from the end; None outside.
def text_at(source, index):
    index = _text_place(index, 0)
    if index < 0:
        index += len(source)
    return source[index] if 0 <= index < len(source) else None


# s.charCodeAt(i): NaN outside.
def char_code(source, index=0):
    index = _text_place(index, 0)
    return ord(source[index]) if 0 <= index < len(source) else float('nan')


# s.codePointAt(i): None outside; the two halves of a character beyond U+FFFF count as one.
def code_point(source, index=0):
    index = _text_place(index, 0)
    if not 0 <= index < len(source):
        return None
    code = ord(source[index])
    if 0xd800 <= code < 0xdc00 and index + 1 < len(source):
        low = ord(source[index + 1])
        if 0xdc00 <= low < 0xe000:
            return 0x10000 + ((code - 0xd800) << 10) + low - 0xdc00
    return code


# String.fromCharCode(...codes).
def from_char_codes(codes):
    return ''.join([chr(int(code) & 0xffff) if code == code and abs(code) != float('inf') else '\0' for code in codes])


# String.fromCodePoint(...codes).
def from_code_points(codes):
    for code in codes:
        if code != code or not 0 <= code <= 0x10ffff or code != int(code):
            raise ValueError('Invalid code point ' + number_text(code))
    return ''.join([chr(int(code)) for code in codes])


# The string with every character beyond U+FFFF as its two halves.
def units(source):
    if len(source.encode()) < len(source) + 3:
        return source
    result = []
    for char in source:
        code = ord(char) - 0x10000
        if code < 0:
            result.append(char)
        else:
            result.append(chr(0xd800 + (code >> 10)))
            result.append(chr(0xdc00 + (code & 0x3ff)))
    return ''.join(result)


# The way back: two halves become one character again. A half alone cannot be shown, kept or joined rightly.
def from_units(source):
    result = []
    high = 0
    for char in source:
        code = ord(char)
        if high:
            if not 0xdc00 <= code < 0xe000:
                raise ValueError('half of a character')
            result.append(chr(0x10000 + ((high - 0xd800) << 10) + code - 0xdc00))
            high = 0
        elif 0xd800 <= code < 0xdc00:
            high = code
        elif 0xdc00 <= code < 0xe000:
            raise ValueError('half of a character')
        else:
            result.append(char)
    if high:
        raise ValueError('half of a character')
    return ''.join(result)


# s.slice(start, end): negative places count from the end.
def text_slice(source, start=0, end=None):
    return source[_text_place(start, 0):_text_place(end, len(source))]


# s.substring(start, end): negative places are 0, and the smaller one comes first.
def substring(source, start=0, end=None):
    start = max(0, _text_place(start, 0))
    end = max(0, _text_place(end, len(source)))
    return source[min(start, end):max(start, end)]


# s.substr(start, length): a negative start counts from the end.
def substr(source, start=0, length=None):
    start = _text_place(start, 0)
    if start < 0:
        start = max(0, start + len(source))
    return source[start:start + max(0, _text_place(length, len(source)))]


# s.indexOf(wanted, start).
def text_find(source, wanted, start=0):
    start = min(max(0, _text_place(start, 0)), len(source))
    found = source[start:].find(wanted)
    return found if found < 0 else start + found


# s.lastIndexOf(wanted, start).
def text_rfind(source, wanted, start=None):
    start = len(source) if start is None or start != start else max(0, _text_place(start, 0))
    return source[:start + len(wanted)].rfind(wanted)


# s.includes(wanted, start), s.startsWith(wanted, start), s.endsWith(wanted, end).
def text_includes(source, wanted, start=0):
    return wanted in source[max(0, _text_place(start, 0)):]


def text_starts_with(source, wanted, start=0):
    return source[max(0, _text_place(start, 0)):].startswith(wanted)


def text_ends_with(source, wanted, end=None):
    return source[:max(0, _text_place(end, len(source)))].endswith(wanted)


# s.split(separator): an empty separator gives the characters.
def split(source, separator):
    return source.split(separator) if separator else list(source)


# The first `count` of a list, as split's limit takes them.
def first_of(values, count):
    if count is None:
        return values
    if count != count or abs(count) == float('inf'):
        return []
    return values[:int(count) & 0xffffffff]


# s.replace(wanted, replacement) and replaceAll: `$&` and the like stand for parts of the text.
def replace_marked(source, wanted, replacement, times=-1):
    return replace_by(source, wanted, lambda match, at, whole: _unmarked(replacement, match, at, whole), times)


def _unmarked(replacement, match, at, whole):
    pieces = replacement.split('$')
    result = pieces.pop(0)
    while pieces:
        piece = pieces.pop(0)
        mark = piece[:1]
        if mark == '&':
            result += match + piece[1:]
        elif mark == '`':
            result += whole[:at] + piece[1:]
        elif mark == "'":
            result += whole[at + len(match):] + piece[1:]
        elif mark == '' and pieces:
            result += '$' + pieces.pop(0)
        else:
            result += '$' + piece
    return result


# s.replace(wanted, replacer) and replaceAll.
def replace_by(source, wanted, replacer, times=-1):
    result = ''
    at = 0
    while times:
        found = source[at:].find(wanted)
        if found < 0:
            break
        found += at
        result += source[at:found] + replacer(wanted, found, source)
        at = found + len(wanted)
        times -= 1
        if not wanted:
            if at == len(source):
                return result
            result += source[at]
            at += 1
    return result + source[at:]


# s.repeat(count).
def repeat(source, count):
    if count < 0 or count == float('inf'):
        raise ValueError('Invalid count value: ' + number_text(count))
    return source * _text_place(count, 0)


# s.padStart(width, fill) and s.padEnd(width, fill).
def pad_start(source, width, fill=' '):
    return _padding(source, width, fill) + source


def pad_end(source, width, fill=' '):
    return source + _padding(source, width, fill)


def _padding(source, width, fill):
    missing = _text_place(width, 0) - len(source)
    if fill is None:
        fill = ' '
    if missing <= 0 or not fill:
        return ''
    return (fill * (missing // len(fill) + 1))[:missing]


# s.toUpperCase() and s.toLowerCase() beyond ASCII: Latin and Cyrillic letters.
def upper_case(source):
    return ''.join([_upper(char) for char in source])


def _upper(char):
    if char < '\x7f':
        return char.upper()
    if char == '\xdf':
        return 'SS'
    code = ord(char)
    for lower, upper, kind in _cases():
        for first, last in lower:
            if first <= code <= last and (kind or (code - first) % 2 == 0):
                return chr(code + upper)
    return char


def lower_case(source):
    return ''.join([_lower(char) for char in source])


def _lower(char):
    if char < '\x7f':
        return char.lower()
    code = ord(char)
    for lower, upper, kind in _cases():
        for first, last in lower:
            if first <= code - upper <= last and (kind or (code - upper - first) % 2 == 0):
                return chr(code - upper)
    return char


# Lower-case ranges, what to add for the upper case, and whether every letter of the range has one (or each second).
def _cases():
    return (
        (((0xe0, 0xf6), (0xf8, 0xfe), (0x430, 0x44f)), -32, True),
        (((0x450, 0x45f),), -80, True),
        (((0x101, 0x12f), (0x133, 0x137), (0x14b, 0x177)), -1, False),
        (((0x13a, 0x148), (0x17a, 0x17e)), -1, False),
    )


# a.localeCompare(b) of ASCII texts: signs, digits, letters; the case counts only where all else is equal.
def locale_compare(a, b):
    first = [_weight(char) for char in a]
    second = [_weight(char) for char in b]
    if first != second:
        return -1 if first < second else 1
    if a == b:
        return 0
    return -1 if a > b else 1


def _weight(char):
    weight = '\t\n\x0b\x0c\r _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz'.find(char.lower())
    if weight < 0:
        raise ValueError('localeCompare knows ASCII alone')
    return weight


# The texts of a tagged template, with what stands in the source.
class TemplateTexts(list):
    def __init__(self, texts, raw):
        super().__init__(texts)
        self.raw = raw
