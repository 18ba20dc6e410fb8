# The iterators of the library, for programs that call next() themselves or share one between loops.


# Goes over what Python goes over, once; next() answers as JavaScript does.
class Iterator:

    def __init__(self, source):
        self._source = iter(source)

    def __iter__(self):
        return self._source

    def __next__(self):
        return next(self._source)

    def next(self):
        for value in self._source:
            return {'value': value, 'done': False}
        return {'value': None, 'done': True}


def keys_iterator(values):
    return Iterator(index for index, _ in enumerate(values))


def values_iterator(values):
    return Iterator(values)


def entries_iterator(values):
    return Iterator([index, each] for index, each in enumerate(values))
