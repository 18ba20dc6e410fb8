# Values as text, and text as numbers, as JavaScript writes and reads them.

import math


# A number as JavaScript writes it: 2 for 2.0, NaN, Infinity, 1e+21.
def number_text(x):
    if isinstance(x, int):
        return str(x)
    if x != x:
        return 'NaN'
    if math.isinf(x):
        return 'Infinity' if x > 0 else '-Infinity'
    if x == 0:
        return '0'
    if abs(x) < 9007199254740992 and x == int(x):
        return str(int(x))
    sign = '-' if x < 0 else ''
    digits, exponent = _shortest(abs(x))
    return sign + _placed(digits, exponent)


# A number as console.log shows it, which tells -0 from 0.
def number_shown(x):
    return '-0' if x == 0 and math.copysign(1, x) < 0 else number_text(x)


# The shortest digits that read back as the same float, and the power of ten of the point behind the first.
def _shortest(x):
    for precision in range(1, 18):
        text = '%.*e' % (precision - 1, x)
        if float(text) == x:
            break
    mantissa, exponent = text.split('e')
    digits = mantissa.replace('.', '').rstrip('0')
    return digits or '0', int(exponent)


def _placed(digits, exponent):
    count = len(digits)
    if 0 <= exponent < 21:
        if count <= exponent + 1:
            return digits + '0' * (exponent + 1 - count)
        return digits[:exponent + 1] + '.' + digits[exponent + 1:]
    if -7 < exponent < 0:
        return '0.' + '0' * (-exponent - 1) + digits
    point = '.' + digits[1:] if count > 1 else ''
    return digits[0] + point + 'e' + ('+' if exponent > 0 else '-') + str(abs(exponent))


# A string, number, boolean or nothing as text; `none` is the word for None.
def text(x, none='undefined'):
    if isinstance(x, str):
        return x
    if x is None:
        return none
    if isinstance(x, bool):
        return 'true' if x else 'false'
    return number_text(x)


# The same as console.log shows it.
def shown(x, none='undefined'):
    return '-0' if x == 0 and isinstance(x, float) and math.copysign(1, x) < 0 else text(x, none)


# Whether JavaScript counts a value as true.
def truthy(x):
    if isinstance(x, (int, float)):
        return x == x and x != 0
    return x is not None and x is not False and x != ''


# n.toFixed(digits): rounded half up on the exact value, never in exponent form.
def to_fixed(x, digits=0):
    digits = digits or 0
    if not 0 <= digits < 101:
        raise ValueError('toFixed() digits argument must be between 0 and 100')
    digits = int(digits)
    if x != x or math.isinf(x) or abs(x) >= 1e21:
        return number_text(x)
    negative = x < 0
    scaled = _scaled(abs(x), digits)
    whole = str(scaled)
    if digits > 0:
        whole = '0' * (digits + 1 - len(whole)) + whole
        whole = whole[:-digits] + '.' + whole[-digits:]
    return '-' + whole if negative else whole


# x * 10**digits to the nearest int, halves up, worked out on the float's exact value.
def _scaled(x, digits):
    numerator, denominator = _ratio(x)
    return (2 * numerator * 10 ** digits + denominator) // (2 * denominator)


# parseFloat: as much of the text as reads as a number; NaN for none.
def parse_float(source):
    source = source.strip(white_space)
    end = _number_end(source)
    if end == 0:
        bare = source.lstrip('+-')
        if bare.startswith('Infinity') and len(source) - len(bare) <= 1:
            return float('-inf') if source[0] == '-' else float('inf')
        return float('nan')
    return _read(source[:end])


# The text as a number, a whole one as an int.
def _read(source):
    digits = source[1:] if source[0] in '+-' else source
    if digits.isdigit() and digits.strip('0'):
        value = int(source)
        return value if abs(value) <= 9007199254740992 else float(source)
    value = float(source)
    if value == 0 and source[0] == '-':
        return value
    return int(value) if abs(value) < 9007199254740992 and value == int(value) else value


# How far the text reads as a decimal number.
def _number_end(source):
    at = 1 if source[:1] in ('+', '-') and source else 0
    start = at
    while at < len(source) and source[at].isdigit():
        at += 1
    digits = at - start
    if at < len(source) and source[at] == '.':
        fraction = at + 1
        while fraction < len(source) and source[fraction].isdigit():
            fraction += 1
        if digits or fraction > at + 1:
            digits += fraction - at - 1
            at = fraction
    if digits == 0:
        return 0
    if at < len(source) and source[at] in 'eE':
        power = at + 1
        if power < len(source) and source[power] in '+-':
            power += 1
        first = power
        while power < len(source) and source[power].isdigit():
            power += 1
        if power > first:
            at = power
    return at


# parseInt: the digits at the start of the text in this base; NaN for none.
def parse_int(source, base=None):
    source = source.strip(white_space)
    negative = source[:1] == '-'
    if source[:1] in ('+', '-') and source:
        source = source[1:]
    base = base or 0
    if base in (0, 16) and source[:2] in ('0x', '0X'):
        source = source[2:]
        base = 16
    base = base or 10
    if not 2 <= base <= 36:
        return float('nan')
    value = None
    for char in source:
        digit = '0123456789abcdefghijklmnopqrstuvwxyz'.find(char.lower())
        if digit < 0 or digit >= base:
            break
        value = (value or 0) * base + digit
    if value is None:
        return float('nan')
    if value == 0 and negative:
        return -0.0
    from_digits = -value if negative else value
    return from_digits if abs(value) <= 9007199254740992 else float(from_digits)


# +text and Number(text): the whole text as a number; NaN where it is none, 0 for an empty one.
def text_number(source):
    source = source.strip(white_space)
    if source == '':
        return 0
    if source[:2] in ('0x', '0X', '0o', '0O', '0b', '0B'):
        try:
            return int(source, 0)
        except ValueError:
            return float('nan')
    if source in ('Infinity', '+Infinity'):
        return float('inf')
    if source == '-Infinity':
        return float('-inf')
    return _read(source) if _number_end(source) == len(source) else float('nan')
