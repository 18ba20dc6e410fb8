# Arrays, where a Python list answers differently from a JavaScript array.


# xs[i]: None where there is no such element.
def item(values, index):
    if index == int(index) and 0 <= index < len(values):
        return values[int(index)]
    return None


# xs[i] = value: the array grows as far as needed.
def set_item(values, index, value):
    if index < 0:
        raise IndexError('negative index')
    while index > len(values):
        values.append(None)
    if index == len(values):
        values.append(value)
    else:
        values[int(index)] = value


# xs.pop() and xs.shift(): None when the array is empty.
def pop(values):
    return values.pop() if values else None


def shift(values):
    return values.pop(0) if values else None
