# Array methods that Python's lists do not have, or answer differently.
# A callback is called with as many of (element, index, array) as it takes: `count`.


def for_each(values, call, count=1):
    for index in range(len(values)):
        if index < len(values):
            call(*(values[index], index, values)[:count])


# xs.map(f) where f may change the array while it is read: as many rounds as there were elements.
def map_list(values, make, count=1):
    result = []
    for index in range(len(values)):
        if index < len(values):
            result.append(make(*(values[index], index, values)[:count]))
        else:
            result.append(None)
    return result


def filter_list(values, test, count=1):
    result = []
    for index in range(len(values)):
        if index < len(values):
            each = values[index]
            if test(*(each, index, values)[:count]):
                result.append(each)
    return result


def flat_map(values, make, count=1):
    result = []
    for index in range(len(values)):
        if index < len(values):
            made = make(*(values[index], index, values)[:count])
            if isinstance(made, list):
                result.extend(made)
            else:
                result.append(made)
    return result


def some(values, test, count=1):
    for index in range(len(values)):
        if index < len(values) and test(*(values[index], index, values)[:count]):
            return True
    return False


def every(values, test, count=1):
    for index in range(len(values)):
        if index < len(values) and not test(*(values[index], index, values)[:count]):
            return False
    return True


# xs.find(test): the first element that passes, None when there is none.
def find(values, test, count=1):
    for index in range(len(values)):
        each = values[index] if index < len(values) else None
        if test(*(each, index, values)[:count]):
            return each
    return None


def find_index(values, test, count=1):
    for index in range(len(values)):
        each = values[index] if index < len(values) else None
        if test(*(each, index, values)[:count]):
            return index
    return -1


def find_last(values, test, count=1):
    for index in range(len(values) - 1, -1, -1):
        each = values[index] if index < len(values) else None
        if test(*(each, index, values)[:count]):
            return each
    return None


def find_last_index(values, test, count=1):
    for index in range(len(values) - 1, -1, -1):
        each = values[index] if index < len(values) else None
        if test(*(each, index, values)[:count]):
            return index
    return -1


# xs.reduce(join, initial): without an initial value the first element is it.
def reduce(values, join, *initial):
    return _reduced(values, join, 2, initial, range(len(values)))


def reduce_right(values, join, *initial):
    return _reduced(values, join, 2, initial, range(len(values) - 1, -1, -1))


# The same for a callback that takes another number of (result, element, index, array).
def reduce_with(values, join, count, *initial):
    return _reduced(values, join, count, initial, range(len(values)))


def reduce_right_with(values, join, count, *initial):
    return _reduced(values, join, count, initial, range(len(values) - 1, -1, -1))


def _reduced(values, join, count, initial, places):
    places = iter(places)
    if initial:
        result = initial[0]
    elif values:
        result = values[next(places)]
    else:
        raise TypeError('Reduce of empty array with no initial value')
    for index in places:
        if index < len(values):
            result = join(*(result, values[index], index, values)[:count])
    return result


# xs.sort(compare): stable, in place, undefined last.
def sort(values, compare):
    present = [each for each in values if each is not None]
    count = len(present)
    width = 1
    while width < count:
        merged = []
        for start in range(0, count, 2 * width):
            left = start
            middle = min(start + width, count)
            right = middle
            end = min(start + 2 * width, count)
            while left < middle and right < end:
                if compare(present[right], present[left]) < 0:
                    merged.append(present[right])
                    right += 1
                else:
                    merged.append(present[left])
                    left += 1
            merged.extend(present[left:middle])
            merged.extend(present[right:end])
        present = merged
        width *= 2
    values[:] = present + [None] * (len(values) - count)
    return values


# xs.sort() of anything but strings: by what the elements are as text.
def sort_by_text(values):
    return sort(values, _compare_text)


def _compare_text(a, b):
    a = element_text(a)
    b = element_text(b)
    return -1 if a < b else 1 if a > b else 0


# xs.splice(start, count, ...items): the elements taken out.
def splice(values, start, count=None, items=()):
    start = _element_place(start, len(values))
    if count is None:
        end = len(values)
    else:
        end = start + min(max(_whole_number(count), 0), len(values) - start)
    removed = values[start:end]
    values[start:end] = list(items)
    return removed


# A place counted from the start or, where negative, from the end; never outside the array.
def _element_place(index, length):
    index = _whole_number(index)
    return max(0, length + index) if index < 0 else min(index, length)


# A number as the library takes one for a place or count: NaN is 0, fractions are cut, infinities stay large.
def _whole_number(x):
    if isinstance(x, int):
        return x
    if x != x:
        return 0
    return int(max(-16777216, min(16777216, x)))


# xs.slice(start, end) where the places may be fractions, NaN or missing.
def list_slice(values, start=0, end=None):
    length = len(values)
    start = 0 if start is None else _element_place(start, length)
    return values[start:length if end is None else _element_place(end, length)]


# xs.fill(value, start, end).
def fill(values, value, start=0, end=None):
    length = len(values)
    for index in range(_element_place(start, length), length if end is None else _element_place(end, length)):
        values[index] = value
    return values


# xs.copyWithin(target, start, end).
def copy_within(values, target, start, end=None):
    length = len(values)
    target = _element_place(target, length)
    part = values[_element_place(start, length):length if end is None else _element_place(end, length)]
    part = part[:length - target]
    values[target:target + len(part)] = part
    return values


# xs.at(index): negative places count from the end; None outside.
def at(values, index):
    index = _whole_number(index)
    return values[index] if -len(values) <= index < len(values) else None


# xs.with(index, value): a changed copy.
def with_item(values, index, value):
    index = _whole_number(index)
    if not -len(values) <= index < len(values):
        raise ValueError('Invalid index : ' + str(index))
    result = values[:]
    result[index] = value
    return result


# xs.flat(depth).
def flat(values, depth=1):
    result = []
    for each in values:
        if not isinstance(each, list):
            result.append(each)
        elif depth > 1:
            result.extend(flat(each, depth - 1))
        else:
            result.extend(each)
    return result


# xs.concat(...items): arrays give their elements, anything else is one.
def concat(values, *items):
    result = values[:]
    for each in items:
        if isinstance(each, list):
            result.extend(each)
        else:
            result.append(each)
    return result


# xs.indexOf(value, from): -1 when it is not there. Lists are compared by identity, numbers and text by value.
def index_of(values, value, start=0):
    for index in range(_element_place(start, len(values)), len(values)):
        if same_value(values[index], value):
            return index
    return -1


def last_index_of(values, value, *start):
    last = len(values) - 1
    if start:
        first = _whole_number(start[0])
        last = len(values) + first if first < 0 else min(first, last)
    for index in range(last, -1, -1):
        if same_value(values[index], value):
            return index
    return -1


# xs.includes(value, from), which finds NaN too.
def includes(values, value, start=0):
    for index in range(_element_place(start, len(values)), len(values)):
        each = values[index]
        if same_value(each, value) or (each != each and value != value):
            return True
    return False


# a === b: numbers and text by value, True only with True, everything else by identity.
def same_value(a, b):
    if isinstance(a, (int, float, str)) and isinstance(b, (int, float, str)):
        return a == b
    return a is b


# xs.join(separator): strings, numbers and booleans as text, nothing for None, nested arrays with commas.
def join(values, separator=','):
    return separator.join([element_text(each) for each in values])


def element_text(each):
    if isinstance(each, list):
        return join(each)
    if isinstance(each, dict):
        return '[object Object]'
    return text(each, '')


# xs.length = length: shorter, or longer with nothing in the new places.
def set_length(values, length):
    if length < len(values):
        del values[int(length):]
    else:
        values.extend([None] * (int(length) - len(values)))


# new Array(length).
def new_array(length):
    if length < 0 or length != int(length):
        raise ValueError('Invalid array length')
    return [None] * int(length)


# xs.unshift(...items): its new length.
def unshift(values, items):
    values[:0] = items
    return len(values)


# [...xs.entries()]: pairs of index and element.
def entries(values):
    return [[index, values[index]] for index in range(len(values))]
