# Generators driven by hand: next(), return() and throw() answer as JavaScript's do.

from ucollections import OrderedDict


def generator_next(generator, value=None):
    try:
        try:
            return _step(generator.send(value), False)
        except TypeError as error:
            # JavaScript drops the value sent to a generator that has not begun.
            if value is None or 'just-started' not in str(error):
                raise
            return _step(generator.send(None), False)
    except StopIteration as end:
        return _step(end.value, True)


def generator_return(generator, value=None):
    generator.close()
    return _step(value, True)


def generator_throw(generator, error):
    try:
        return _step(generator.throw(error), False)
    except StopIteration as end:
        return _step(end.value, True)


def _step(value, done):
    return OrderedDict([('value', value), ('done', done)])


# Leaves an iterator before its end: a generator's `finally` runs now.
def close_iterator(iterator):
    if hasattr(iterator, 'close'):
        iterator.close()
