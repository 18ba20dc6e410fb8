# Values whose kind only shows while the program runs: their type, their equality and their text.


# typeof value; `none` is the answer for None.
def type_of(value, none='undefined'):
    if value is None:
        return none
    if isinstance(value, bool):
        return 'boolean'
    if isinstance(value, str):
        return 'string'
    if isinstance(value, (int, float)):
        return 'number'
    return 'function' if callable(value) else 'object'


# a === b: numbers and text by value, True never equal to 1, everything else by identity.
def strict_equal(a, b):
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, (int, float, str)) and isinstance(b, (int, float, str)):
        return a == b
    return a is b


# a == b of values that are no objects: text and booleans are compared with numbers as numbers.
def loose_equal(a, b):
    if a is None or b is None:
        return a is b
    if isinstance(a, bool):
        a = int(a)
    if isinstance(b, bool):
        b = int(b)
    if isinstance(a, str) and isinstance(b, (int, float)):
        return text_number(a) == b
    if isinstance(a, (int, float)) and isinstance(b, str):
        return a == text_number(b)
    if isinstance(a, (int, float, str)) != isinstance(b, (int, float, str)):
        raise NotImplementedError('== between an object and a value')
    return strict_equal(a, b)


# String(value) of any value; `none` is the word for None.
def any_text(value, none='undefined'):
    if isinstance(value, (str, bool, int, float)) or value is None:
        return text(value, none)
    if isinstance(value, (list, tuple)):
        return ','.join([any_text(each, '') for each in value])
    if isinstance(value, Exception):
        return error_text(value)
    if isinstance(value, dict):
        return '[object Object]'
    if callable(value):
        raise NotImplementedError('a function as text')
    own = getattr(value, 'toString', None)
    return '[object Object]' if own is None else own()


# value.length of a value that only has to have one: text, an array, or an object with a field of that name.
def length_of(value):
    if isinstance(value, (str, list)):
        return len(value)
    return value['length'] if isinstance(value, dict) else value.length
