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
    if b == 0 or a != a or b != b or math.isinf(a):
        return float('nan')
    if isinstance(a, int) and isinstance(b, int):
        return abs(a) % abs(b) if a >= 0 else -(abs(a) % abs(b))
    return a if math.isinf(b) else math.fmod(a, b)


# a % b where it matters that -4 % 2 is -0.
def signed_remainder(a, b):
    result = remainder(a, b)
    return -0.0 if result == 0 and math.copysign(1, a) < 0 else result


# a * b where it matters that 0 * -1 is -0.
def product(a, b):
    result = a * b
    if result == 0 and isinstance(result, int) and (a < 0 or b < 0):
        return -0.0
    return result


# -x where it matters that -0 is not 0.
def negative(x):
    return -x if x or isinstance(x, float) else -0.0


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
    return number(result + 1 if x - result >= 0.5 else result)


# Math.round where it matters that -0.2 becomes -0.
def signed_round(x):
    result = round_half_up(x)
    return -0.0 if result == 0 and math.copysign(1, x) < 0 else result


# Math.sign.
def sign(x):
    if x > 0:
        return 1
    return -1 if x < 0 else x


# Math.max and Math.min of numbers that may be NaN or -0, or of none at all.
def maximum(values):
    result = float('-inf')
    for x in values:
        if x != x:
            return x
        if x > result or (x == 0 and result == 0 and math.copysign(1, result) < 0):
            result = x
    return result


def minimum(values):
    result = float('inf')
    for x in values:
        if x != x:
            return x
        if x < result or (x == 0 and result == 0 and math.copysign(1, x) < 0):
            result = x
    return result


# Math.random: a float from 0 up to, not including, 1.
def random():
    import urandom
    return urandom.getrandbits(24) / 16777216
