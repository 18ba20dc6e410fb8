# Arrays, where a Python list answers differently from a JavaScript array.


# xs[i]: None where there is no such element.
def item(values, index):
    if index == int(index) and 0 <= index < len(values):
        return values[int(index)]
    return None


# xs[i] = value: the array grows as far as needed.
def set_item(values, index, value):
    while index > len(values):
        values.append(None)
    if index == len(values):
        values.append(value)
    else:
        values[index] = value


# xs.pop() and xs.shift(): None when the array is empty.
def pop(values):
    return values.pop() if values else None


def shift(values):
    return values.pop(0) if values else None


# xs.slice(start, end): negative places count from the end.
def list_slice(values, start=0, end=None):
    if end is None:
        return values[int(start):]
    return values[int(start):int(end)]


# xs.indexOf(value): -1 when it is not there. Lists are compared by identity, numbers and text by value.
def index_of(values, value):
    for index, each in enumerate(values):
        if _same(each, value):
            return index
    return -1


# xs.includes(value), which finds NaN too.
def includes(values, value):
    for each in values:
        if _same(each, value) or (each != each and value != value):
            return True
    return False


# a === b.
def _same(a, b):
    if isinstance(a, (int, float, str)) and isinstance(b, (int, float, str)):
        return a == b and isinstance(a, bool) == isinstance(b, bool)
    return a is b


# xs.join(separator) of strings, numbers and booleans; nothing for None.
def join(values, separator):
    return separator.join([text(each, '') for each in values])


# An array as console.log shows it: [ 1, 2, [ 'a' ] ].
def inspect(values):
    if not values:
        return '[]'
    parts = []
    for each in values:
        if isinstance(each, list):
            parts.append(inspect(each))
        elif isinstance(each, str):
            parts.append(_quoted(each))
        else:
            parts.append(text(each))
    return '[ ' + ', '.join(parts) + ' ]'


# A string in quotes, as console.log shows it inside an array.
def _quoted(source):
    quote = "'"
    if "'" in source:
        quote = '"' if '"' not in source else '`' if '`' not in source else "'"
    result = source.replace('\\', '\\\\').replace('\n', '\\n').replace('\t', '\\t').replace('\r', '\\r')
    if quote == "'":
        result = result.replace("'", "\\'")
    return quote + result + quote
