# Numbers written with a wanted number of digits, or in another base.

import math


# x as an exact fraction: numerator and denominator.
def _ratio(x):
    if isinstance(x, int):
        return x, 1
    fraction, exponent = math.frexp(x)
    numerator = int(fraction * 9007199254740992)
    exponent -= 53
    return (numerator << exponent, 1) if exponent >= 0 else (numerator, 1 << -exponent)


# The first `count` digits of x > 0, rounded half up on its exact value, and the power of ten of the first.
def _digits(x, count):
    numerator, denominator = _ratio(x)
    exponent = int(('%e' % x).split('e')[1])
    while True:
        scale = count - 1 - exponent
        above = numerator * 10 ** scale if scale >= 0 else numerator
        below = denominator if scale >= 0 else denominator * 10 ** -scale
        digits = str((2 * above + below) // (2 * below))
        if len(digits) == count:
            return digits, exponent
        exponent += 1 if len(digits) > count else -1


def _checked(name, count, least, most):
    if count != count or not least <= count < most + 1:
        raise ValueError(name + '() argument must be between ' + str(least) + ' and ' + str(most))
    return int(count)


# n.toPrecision(count).
def to_precision(x, count=None):
    if count is None or x != x or math.isinf(x):
        return number_text(x)
    count = _checked('toPrecision', count, 1, 100)
    if x == 0:
        return '0.' + '0' * (count - 1) if count > 1 else '0'
    sign = '-' if x < 0 else ''
    digits, exponent = _digits(abs(x), count)
    if exponent < -6 or exponent >= count:
        return sign + _exponential(digits, exponent)
    if exponent < 0:
        return sign + '0.' + '0' * (-exponent - 1) + digits
    if exponent + 1 == count:
        return sign + digits
    return sign + digits[:exponent + 1] + '.' + digits[exponent + 1:]


# n.toExponential(count): without a count as many digits as the number needs.
def to_exponential(x, count=None):
    if x != x or math.isinf(x):
        return number_text(x)
    if count is not None:
        count = _checked('toExponential', count, 0, 100)
    sign = '-' if x < 0 else ''
    if x == 0:
        digits, exponent = '0' * ((count or 0) + 1), 0
    elif count is None:
        digits, exponent = _shortest(abs(float(x)))
    else:
        digits, exponent = _digits(abs(x), count + 1)
    return sign + _exponential(digits, exponent)


def _exponential(digits, exponent):
    point = '.' + digits[1:] if len(digits) > 1 else ''
    return digits[0] + point + 'e' + ('-' if exponent < 0 else '+') + str(abs(exponent))


# n.toString(radix).
def to_radix(x, radix):
    if radix is None or radix == 10:
        return number_text(x)
    if radix != radix or not 2 <= radix < 37:
        raise ValueError('toString() radix must be between 2 and 36')
    radix = int(radix)
    if x != x or math.isinf(x):
        return number_text(x)
    sign = '-' if x < 0 else ''
    x = abs(x)
    if isinstance(x, int):
        return sign + _int_digits(x, radix)
    # Which digits JavaScript makes up beyond 2**53 is its own affair; in powers of two there are none to make up.
    if x >= 9007199254740992 and radix not in (2, 4, 8, 16, 32):
        raise ValueError('toString(' + str(radix) + ') of a number beyond 2**53')
    whole = int(x)
    fraction, whole = _fraction_digits(x - whole, _spacing(x) / 2, whole, radix)
    return sign + _int_digits(whole, radix) + fraction


def _int_digits(x, radix):
    digits = ''
    while x:
        digits = '0123456789abcdefghijklmnopqrstuvwxyz'[x % radix] + digits
        x //= radix
    return digits or '0'


# The distance from x to the next float.
def _spacing(x):
    step = 2.0 ** (math.frexp(x)[1] - 24)
    return step if x + step / 2 in (x, x + step) else 2.0 ** (math.frexp(x)[1] - 53)


# As many digits behind the point as tell x from its neighbours; the last one may carry into the whole part.
def _fraction_digits(fraction, delta, whole, radix):
    if fraction < delta:
        return '', whole
    digits = []
    while True:
        fraction *= radix
        delta *= radix
        digit = int(fraction)
        digits.append(digit)
        fraction -= digit
        if (fraction > 0.5 or (fraction == 0.5 and digit & 1)) and fraction + delta > 1:
            while digits:
                digit = digits.pop()
                if digit + 1 < radix:
                    digits.append(digit + 1)
                    break
            else:
                whole += 1
            break
        if fraction < delta:
            break
    text = ''.join(['0123456789abcdefghijklmnopqrstuvwxyz'[digit] for digit in digits])
    return ('.' + text if text else ''), whole


# Number(x): what kind of value it is is only known when the program runs; `none` is what nothing counts as.
def to_number(x, none=0):
    if isinstance(x, str):
        return text_number(x)
    if x is None:
        return none
    if isinstance(x, bool):
        return 1 if x else 0
    return x


# Number.isInteger.
def is_integer(x):
    if isinstance(x, float):
        return x == x and not math.isinf(x) and x == math.floor(x)
    return isinstance(x, int) and not isinstance(x, bool)


# Number.isSafeInteger.
def is_safe_integer(x):
    return is_integer(x) and -9007199254740992 < x < 9007199254740992


# Number.isFinite, and isFinite of a number.
def is_finite(x):
    if isinstance(x, float):
        return x == x and not math.isinf(x)
    return isinstance(x, int) and not isinstance(x, bool)
