# Objects, where a dict or an instance alone does not answer as a JavaScript object does.

from ucollections import OrderedDict


# o[key] of an object that is a dict or an instance; None where there is no such key.
def get_property(o, key):
    if isinstance(o, dict):
        return o.get(key)
    if o is None:
        raise TypeError("cannot read '" + key + "' of nothing")
    if key == 'length' and isinstance(o, (list, str)):
        return len(o)
    return getattr(o, key, None)


# o[key] = value of an object that is a dict or an instance.
def set_property(o, key, value):
    if isinstance(o, dict):
        o[key] = value
    else:
        setattr(o, key, value)


# A value as console.log shows it by itself: text without quotes.
def display(value, none='undefined'):
    return value if isinstance(value, str) else inspect(value, none)


# key in o of an object that is a dict or an instance.
def has_property(o, key):
    return key in o if isinstance(o, dict) else hasattr(o, key)


# delete o[key] of an object that is a dict or an instance.
def delete_property(o, key):
    if isinstance(o, dict):
        o.pop(key, None)
    elif hasattr(o, key):
        delattr(o, key)


# An object literal that stands beside class instances: Record(x=1).x.
class Record:
    def __init__(self, **fields):
        for key in fields:
            setattr(self, key, fields[key])


# Object.keys(o): keys that are array indexes come first, ascending.
def object_keys(o):
    result = list(o)
    indexes = [key for key in result if _is_index(key)]
    if not indexes:
        return result
    indexes.sort(key=int)
    return indexes + [key for key in result if not _is_index(key)]


# The keys a for ... in goes over: none that was deleted on the way.
def live_keys(o):
    for key in object_keys(o or {}):
        if key in o:
            yield key


# Object.values(o) and Object.entries(o), in the order of the keys.
def object_values(o):
    return [o[key] for key in object_keys(o)]


def object_entries(o):
    return [[key, o[key]] for key in object_keys(o)]


# Whether a key is an array index: '0', '17', but not '01'.
def _is_index(key):
    return key.isdigit() and (key[0] != '0' or key == '0') and int(key) < 4294967295


# { ...a, ...b }: a new dict of all of them; None and False add nothing.
def merge(*parts):
    return _merged({}, parts)


def merge_ordered(*parts):
    return _merged(OrderedDict(), parts)


# Object.assign(target, ...parts).
def assign(target, *parts):
    return _merged(target, parts)


def _merged(target, parts):
    for part in parts:
        if part:
            for key in object_keys(part):
                target[key] = part[key]
    return target


# const { a, ...rest } = o: what is left without the keys taken.
def without(o, taken):
    return {key: o[key] for key in o if key not in taken}


def without_ordered(o, taken):
    return OrderedDict([(key, o[key]) for key in object_keys(o) if key not in taken])


# Object.fromEntries(pairs).
def from_entries(pairs):
    result = OrderedDict()
    for key, value in pairs:
        result[text(key)] = value
    return result
