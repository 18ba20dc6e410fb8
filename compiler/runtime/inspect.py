# Values as console.log shows them: the layout of Node's util.inspect.

import math


# A list, dict, Map, Set, instance or plain value, as console.log shows it; `none` is the word for None.
def inspect(value, none='undefined'):
    # How deep the part shown last lies; what is being shown; what refers back to itself.
    return _shown(value, [0, [], [], none], 0, 0)


# One value at `depth`, on a line that is indented by `indent`.
def _shown(value, state, depth, indent):
    if isinstance(value, str):
        return _string_parts(value, indent)
    if value is None or isinstance(value, (bool, int, float)):
        return shown(value, state[3])
    if _position(state[1], value) >= 0:
        if _position(state[2], value) < 0:
            state[2].append(value)
        return '[Circular *' + str(_position(state[2], value) + 1) + ']'
    is_array = isinstance(value, list)
    name, entries = _entries(value)
    if not entries:
        return name + ('[]' if is_array else '{}')
    if depth > 2:
        return '[' + ('Array' if is_array else name[:-1].split('(')[0] or 'Object') + ']'
    state[0] = depth
    state[1].append(value)
    output = []
    for key, sign, each in entries[:100] if _is_list(entries) else entries:
        front = ''
        if sign == ': ':
            front = (key if _is_plain(key) else _quoted(key)) + sign
        elif sign == ' => ':
            front = _shown(key, state, depth + 1, indent + 2) + sign
        output.append(front + _shown(each, state, depth + 1, indent + 2))
    hidden = len(entries) - len(output)
    if hidden:
        output.append('... ' + str(hidden) + ' more item' + ('s' if hidden > 1 else ''))
    state[1].pop()
    if _position(state[2], value) >= 0:
        name = '<ref *' + str(_position(state[2], value) + 1) + '> ' + name
    count = len(output)
    if is_array and count > 6:
        output = _columns(output, value, indent, hidden > 0)
    opening = name + ('[' if is_array else '{')
    closing = ']' if is_array else '}'
    if state[0] - depth < 3 and count == len(output):
        width = sum([len(part) for part in output]) + 2 * len(output) + indent + len(opening) + 10
        line = ', '.join(output)
        if width <= 80 and '\n' not in line:
            return opening + ' ' + line + ' ' + closing
    between = '\n' + ' ' * indent
    return opening + between + '  ' + (',' + between + '  ').join(output) + between + closing


# Where this very object stands in a list; -1 for nowhere.
def _position(values, value):
    for index, each in enumerate(values):
        if each is value:
            return index
    return -1


# What stands before the bracket, and the parts: (key, the sign between, value).
def _entries(value):
    if isinstance(value, list):
        return '', [(None, '', each) for each in value]
    if isinstance(value, dict):
        return '', [(key, ': ', value[key]) for key in object_keys(value)]
    if hasattr(value, 'inspected'):
        return value.inspected()
    fields = value.__dict__
    order = getattr(value, '_fields', None) or fields.keys()
    return type(value).__name__ + ' ', [(key, ': ', fields[key]) for key in order if key in fields]


# Only arrays and sets are cut after a hundred elements.
def _is_list(entries):
    return entries[0][1] == ''


# More than six elements of an array in columns, as wide as fits.
def _columns(output, values, indent, is_cut):
    count = len(output) - 1 if is_cut else len(output)
    lengths = [_width(each) for each in output[:count]]
    total = sum(lengths) + 2 * count
    longest = max(lengths) + 2
    if longest * 3 + indent >= 80 or not (total / longest > 5 or longest <= 8):
        return output
    biased = max(longest - 3 - math.sqrt(longest - total / len(output)), 1)
    columns = min(
        int(math.sqrt(2.5 * biased * count) / biased + 0.5),
        (80 - indent) // longest,
        12,
    )
    if columns <= 1:
        return output
    widths = [max(lengths[first::columns]) + 2 for first in range(columns)]
    is_right = True
    for index in range(len(output)):
        if not isinstance(values[index], (int, float)):
            is_right = False
    lines = []
    for first in range(0, count, columns):
        line = ''
        last = min(first + columns, count) - 1
        for index in range(first, last + 1):
            part = output[index] if index == last else output[index] + ', '
            padding = ' ' * (widths[index - first] - lengths[index] - 2)
            if is_right:
                line += padding + part
            else:
                line += part if index == last else part + padding
        lines.append(line)
    if is_cut:
        lines.append(output[count])
    return lines


# How many columns of a terminal a text takes: Chinese characters take two.
def _width(source):
    width = len(source)
    for char in source:
        code = ord(char)
        if code >= 0x1100 and (
            code <= 0x115f
            or 0x2e80 <= code <= 0xa4cf and code != 0x303f
            or 0xac00 <= code <= 0xd7a3
            or 0xf900 <= code <= 0xfaff
            or 0xfe30 <= code <= 0xfe6f
            or 0xff00 <= code <= 0xff60
            or 0xffe0 <= code <= 0xffe6
            or 0x1f300 <= code <= 0x1f64f
            or 0x1f900 <= code <= 0x1f9ff
            or 0x20000 <= code <= 0x3fffd
        ):
            width += 1
    return width


# A key that needs no quotes: letters, digits and underscores.
def _is_plain(key):
    for index, char in enumerate(key):
        if not ('a' <= char <= 'z' or 'A' <= char <= 'Z' or char == '_' or index > 0 and '0' <= char <= '9'):
            return False
    return key != ''


# A long string of several lines stands on as many.
def _string_parts(source, indent):
    if len(source) <= 16 or len(source) <= 76 - indent or '\n' not in source:
        return _quoted(source)
    parts = [part + '\n' for part in source.split('\n')]
    parts[-1] = parts[-1][:-1]
    return (' +\n' + ' ' * (indent + 2)).join([_quoted(part) for part in parts if part])


# A string in quotes, as console.log shows it inside an array.
def _quoted(source):
    quote = "'"
    if "'" in source:
        quote = '"' if '"' not in source else '`' if '`' not in source and '${' not in source else "'"
    result = ''
    for char in source:
        code = ord(char)
        if char == quote or char == '\\':
            result += '\\' + char
        elif code < 32 or 127 <= code < 160:
            at = '\b\t\n\f\r'.find(char)
            result += '\\' + 'btnfr'[at] if at >= 0 else '\\x%02X' % code
        else:
            result += char
    return quote + result + quote
