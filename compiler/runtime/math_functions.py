# Math's functions for every number: NaN where JavaScript has NaN, Infinity where it has Infinity.

import math


# Math.sin, Math.cos and Math.tan: NaN for the infinities.
def sine(x):
    return float('nan') if math.isinf(x) else math.sin(x)


def cosine(x):
    return float('nan') if math.isinf(x) else math.cos(x)


def tangent(x):
    return float('nan') if math.isinf(x) else math.tan(x)


# Math.asin and Math.acos: NaN outside -1 to 1.
def arc_sine(x):
    return math.asin(x) if -1 <= x <= 1 else float('nan')


def arc_cosine(x):
    return math.acos(x) if -1 <= x <= 1 else float('nan')


# Math.exp and its kin: Infinity where the result is too large.
def exponential(x):
    try:
        return math.exp(x)
    except (ValueError, OverflowError):
        return float('inf')


def exponential_minus_one(x):
    try:
        return math.expm1(x)
    except (ValueError, OverflowError):
        return float('inf')


def hyperbolic_sine(x):
    try:
        return math.sinh(x)
    except (ValueError, OverflowError):
        return float('inf') if x > 0 else float('-inf')


def hyperbolic_cosine(x):
    try:
        return math.cosh(x)
    except (ValueError, OverflowError):
        return float('inf')


# Math.acosh and Math.atanh.
def area_cosine(x):
    return math.acosh(x) if x >= 1 else float('nan')


def area_tangent(x):
    if -1 < x < 1:
        return math.atanh(x)
    if abs(x) == 1:
        return float('inf') if x > 0 else float('-inf')
    return float('nan')


# Math.log and its kin: -Infinity for 0, NaN below.
def logarithm(x):
    if x > 0:
        return math.log(x)
    return float('-inf') if x == 0 else float('nan')


def logarithm_2(x):
    if x > 0:
        if not math.isinf(x):
            fraction, exponent = math.frexp(x)
            if fraction == 0.5:
                return float(exponent - 1)
        return math.log2(x)
    return float('-inf') if x == 0 else float('nan')


def logarithm_10(x):
    if x > 0:
        return math.log10(x)
    return float('-inf') if x == 0 else float('nan')


def logarithm_1p(x):
    if x == 0:
        return x
    if x <= -1:
        return float('-inf') if x == -1 else float('nan')
    sum = 1.0 + x
    if math.isinf(sum):
        return sum
    return x if sum == 1 else math.log(sum) * (x / (sum - 1))


# Math.sqrt: NaN below zero.
def square_root(x):
    return math.sqrt(x) if x >= 0 else float('nan')


# Math.cbrt: exact for cubes.
def cube_root(x):
    if x == 0 or x != x or math.isinf(x):
        return x
    size = abs(x)
    root = size ** (1 / 3)
    root -= (root * root * root - size) / (3 * root * root)
    return root if x > 0 else -root


# Math.hypot: scaled, so that no square is too large.
def hypotenuse(values):
    largest = 0
    nan = False
    for x in values:
        if x != x:
            nan = True
        elif math.isinf(x):
            return float('inf')
        elif abs(x) > largest:
            largest = abs(x)
    if nan:
        return float('nan')
    if largest == 0:
        return 0
    sum = 0.0
    compensation = 0.0
    for x in values:
        summand = (x / largest) * (x / largest) - compensation
        preliminary = sum + summand
        compensation = (preliminary - sum) - summand
        sum = preliminary
    return math.sqrt(sum) * largest


# Math.fround: the nearest 32-bit float.
def float32(x):
    import struct
    if x != x or math.isinf(x):
        return x
    try:
        return struct.unpack('f', struct.pack('f', x))[0]
    except OverflowError:
        return float('inf') if x > 0 else float('-inf')


# Math.clz32: how many of the 32 bits in front are 0.
def leading_zeros(x):
    bits = int32(x) & 0xffffffff
    count = 32
    while bits:
        bits >>= 1
        count -= 1
    return count
