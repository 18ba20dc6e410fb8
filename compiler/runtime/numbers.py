# Numbers as JavaScript has them, where Python's own operators answer differently.

import math


# An int as a double holds it: beyond 2**53 it becomes a float, rounded.
def number(x):
    if isinstance(x, int) and not -9007199254740991 <= x <= 9007199254740991:
        return _float(x)
    return x


# A float of any int, infinite where it is too large.
def _float(x):
    try:
        return float(x)
    except OverflowError:
        return float('inf') if x > 0 else float('-inf')


# a / b, which never fails: 1 / 0 is Infinity, 0 / 0 is NaN.
def divide(a, b):
    if b != 0:
        return a / b
    if a == 0 or a != a:
        return float('nan')
    return float('inf') if (a > 0) == (math.copysign(1, b) > 0) else float('-inf')


# a % b with the sign of a; NaN for b = 0.
def remainder(a, b):
    if b == 0:
        return float('nan')
    if isinstance(a, int) and isinstance(b, int):
        result = abs(a) % abs(b)
        if a >= 0:
            return result
        return -result if result else -0.0
    return math.fmod(a, b)


# a ** b, exact where a double is exact.
def power(a, b):
    if isinstance(a, int) and isinstance(b, int) and b >= 0:
        return number(a ** b)
    if b != b or ((a == 1 or a == -1) and math.isinf(b)):
        return float('nan')
    if a == 0 and b < 0:
        return float('-inf') if math.copysign(1, a) < 0 and b % 2 == 1 else float('inf')
    if a < 0 and b % 1 != 0:
        return float('nan')
    try:
        return float(a) ** b
    except OverflowError:
        return float('-inf') if a < 0 and b % 2 == 1 else float('inf')


# A number as a signed 32-bit int, as the bitwise operators see it.
def int32(x):
    if isinstance(x, float):
        if x != x or math.isinf(x):
            return 0
        x = int(x)
    x = x & 0xffffffff
    return x - 0x100000000 if x >= 0x80000000 else x


# Math.floor, Math.ceil and Math.trunc; NaN and the infinities stay what they are.
def floor(x):
    return _whole(x, math.floor)


def ceil(x):
    if isinstance(x, float) and -1 < x < 0:
        return -0.0
    return _whole(x, math.ceil)


def trunc(x):
    if isinstance(x, float) and -1 < x < 0:
        return -0.0
    return _whole(x, math.trunc)


def _whole(x, rounding):
    if isinstance(x, int) or x != x or math.isinf(x) or x == 0:
        return x
    return number(rounding(x))


# Math.round: halves go up.
def round_half_up(x):
    if isinstance(x, int) or x != x or math.isinf(x):
        return x
    result = math.floor(x)
    if x - result >= 0.5:
        result += 1
    return -0.0 if result == 0 and math.copysign(1, x) < 0 else number(result)


# Math.sqrt: NaN below zero.
def square_root(x):
    return math.sqrt(x) if x >= 0 else float('nan')


# Math.sign.
def sign(x):
    if x > 0:
        return 1
    return -1 if x < 0 else x


# Math.max and Math.min of numbers that may be NaN.
def maximum(values):
    for x in values:
        if x != x:
            return x
    return max(values)


def minimum(values):
    for x in values:
        if x != x:
            return x
    return min(values)


# Math.random: a float from 0 up to, not including, 1.
def random():
    import urandom
    return urandom.getrandbits(24) / 16777216
