# bigint, where Python's ints answer differently.


# a / b, cut towards zero.
def big_quotient(a, b):
    if b == 0:
        raise ValueError('Division by zero')
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


# a % b with the sign of a.
def big_remainder(a, b):
    if b == 0:
        raise ValueError('Division by zero')
    return abs(a) % abs(b) if a >= 0 else -(abs(a) % abs(b))


# a ** b.
def big_power(a, b):
    if b < 0:
        raise ValueError('Exponent must be non-negative')
    return a ** b


# a << b; a negative count shifts to the right.
def big_shift(a, b):
    return a << b if b >= 0 else a >> -b


# BigInt(x) of a number or a text.
def to_bigint(x):
    if isinstance(x, str):
        source = x.strip(white_space)
        try:
            base = source[:2].lower() in ('0x', '0o', '0b')
            return int(source, 0 if base else 10) if source else 0
        except ValueError:
            raise SyntaxError('Cannot convert ' + x + ' to a BigInt')
    if isinstance(x, float):
        if x != x or x in (float('inf'), float('-inf')) or x != int(x):
            raise ValueError('The number ' + number_text(x) + ' cannot be converted to a BigInt because it is not an integer')
        return int(x)
    return x


# BigInt.asUintN(bits, n) and BigInt.asIntN(bits, n).
def as_uint(bits, n):
    return n & ((1 << int(bits)) - 1)


def as_int(bits, n):
    if bits == 0:
        return 0
    n &= (1 << int(bits)) - 1
    return n - (1 << int(bits)) if n >> (int(bits) - 1) else n
