# Generators driven by hand: next(), return() and throw() answer as JavaScript's do.


def generator_next(generator, value=None):
    try:
        try:
            return {'value': generator.send(value), 'done': False}
        except TypeError as error:
            # JavaScript drops the value sent to a generator that has not begun.
            if value is None or 'just-started' not in str(error):
                raise
            return {'value': generator.send(None), 'done': False}
    except StopIteration as end:
        return {'value': end.value, 'done': True}


def generator_return(generator, value=None):
    generator.close()
    return {'value': value, 'done': True}


def generator_throw(generator, error):
    try:
        return {'value': generator.throw(error), 'done': False}
    except StopIteration as end:
        return {'value': end.value, 'done': True}


# Leaves an iterator before its end: a generator's `finally` runs now.
def close_iterator(iterator):
    if hasattr(iterator, 'close'):
        iterator.close()
