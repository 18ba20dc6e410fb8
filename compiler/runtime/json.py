# JSON as JavaScript writes and reads it: the order of keys, numbers and escapes are those of JSON.stringify.

from ucollections import OrderedDict


# JSON.stringify(value, null, indent); `none` says whether None stands for null or undefined.
def stringify(value, none='null', indent=0):
    if not isinstance(indent, str):
        indent = ' ' * int(min(indent, 10))
    return _json(value, none, indent[:10], '\n', [])


# `holders` are the lists and dicts around the value: one that holds itself has no text.
def _json(value, none, indent, line, holders):
    if value is None:
        return 'null' if none == 'null' else None
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, (int, float)):
        return number_text(value) if value - value == 0 else 'null'
    if isinstance(value, str):
        return json_text(value)
    for each in holders:
        if each is value:
            raise TypeError('Converting circular structure to JSON')
    inner = line + indent
    holders = holders + [value]
    if isinstance(value, (list, tuple)):
        parts = [_json(each, none, indent, inner, holders) or 'null' for each in value]
        return _enclosed('[', parts, ']', inner, line)
    if not isinstance(value, dict):
        return None
    parts = []
    for key in object_keys(value):
        part = _json(value[key], none, indent, inner, holders)
        if part is not None:
            parts.append(json_text(key) + (': ' if indent else ':') + part)
    return _enclosed('{', parts, '}', inner, line)


def _enclosed(start, parts, end, inner, line):
    if not parts:
        return start + end
    if inner == line:
        return start + ','.join(parts) + end
    return start + inner + (',' + inner).join(parts) + line + end


# A string in double quotes, with JSON's escapes.
def json_text(source):
    result = source.replace('\\', '\\\\').replace('"', '\\"')
    for character in result:
        if character < ' ':
            escape = _ESCAPES.get(character) or '\\u%04x' % ord(character)
            result = result.replace(character, escape)
    return '"' + result + '"'


_ESCAPES = {'\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f'}


# JSON.parse(text): strict, and the keys keep their order.
def parse_json(source):
    value, at = _parse_value(source, _skip(source, 0))
    at = _skip(source, at)
    if at < len(source):
        _fail(source, at)
    return value


def _skip(source, at):
    while at < len(source) and source[at] in ' \t\n\r':
        at += 1
    return at


def _fail(source, at):
    if at >= len(source):
        raise SyntaxError('Unexpected end of JSON input')
    raise SyntaxError("Unexpected token '" + source[at] + "', \"" + source + '" is not valid JSON')


def _parse_value(source, at):
    first = source[at] if at < len(source) else ''
    if first == '"':
        return _parse_text(source, at + 1)
    if first == '{':
        return _parse_object(source, _skip(source, at + 1))
    if first == '[':
        return _parse_array(source, _skip(source, at + 1))
    for word, value in (('true', True), ('false', False), ('null', None)):
        if source[at:at + len(word)] == word:
            return value, at + len(word)
    return _parse_number(source, at)


def _parse_array(source, at):
    result = []
    if source[at:at + 1] == ']':
        return result, at + 1
    while True:
        value, at = _parse_value(source, at)
        result.append(value)
        at = _skip(source, at)
        if source[at:at + 1] == ']':
            return result, at + 1
        if source[at:at + 1] != ',':
            _fail(source, at)
        at = _skip(source, at + 1)


def _parse_object(source, at):
    result = OrderedDict()
    if source[at:at + 1] == '}':
        return result, at + 1
    while True:
        if source[at:at + 1] != '"':
            _fail(source, at)
        key, at = _parse_text(source, at + 1)
        at = _skip(source, at)
        if source[at:at + 1] != ':':
            _fail(source, at)
        result[key], at = _parse_value(source, _skip(source, at + 1))
        at = _skip(source, at)
        if source[at:at + 1] == '}':
            return result, at + 1
        if source[at:at + 1] != ',':
            _fail(source, at)
        at = _skip(source, at + 1)


def _parse_text(source, at):
    parts = []
    while True:
        character = source[at:at + 1]
        if character == '"':
            return ''.join(parts), at + 1
        if character == '\\':
            escape = source[at + 1:at + 2]
            if escape == 'u':
                parts.append(_character(source, at + 2))
                at += 6
                continue
            plain = _PLAIN.get(escape)
            if plain is None:
                _fail(source, at + 1)
            parts.append(plain)
            at += 2
            continue
        if character < ' ':
            _fail(source, at)
        parts.append(character)
        at += 1


_PLAIN = {'"': '"', '\\': '\\', '/': '/', 'n': '\n', 'r': '\r', 't': '\t', 'b': '\b', 'f': '\f'}


# The character of a \uXXXX.
def _character(source, at):
    digits = source[at:at + 4]
    if len(digits) < 4 or not all(each in '0123456789abcdefABCDEF' for each in digits):
        _fail(source, at)
    return chr(int(digits, 16))


def _parse_number(source, at):
    start = at
    if source[at:at + 1] == '-':
        at += 1
    digits = at
    while source[at:at + 1].isdigit():
        at += 1
    if at == digits or (source[digits] == '0' and at > digits + 1):
        _fail(source, digits if at == digits else digits + 1)
    whole = at
    if source[at:at + 1] == '.':
        at = _json_digits(source, at + 1)
    if source[at:at + 1] in ('e', 'E') and at < len(source):
        at += 1
        if source[at:at + 1] in ('+', '-') and at < len(source):
            at += 1
        at = _json_digits(source, at)
    if at == whole:
        value = int(source[start:at])
        return (-0.0 if value == 0 and start < digits else number(value)), at
    return _whole_or_float(float(source[start:at])), at


def _whole_or_float(value):
    if value - value == 0 and value == int(value) and value != 0 and abs(value) < 9007199254740992:
        return int(value)
    return value


def _json_digits(source, at):
    if not source[at:at + 1].isdigit():
        _fail(source, at)
    while source[at:at + 1].isdigit():
        at += 1
    return at
