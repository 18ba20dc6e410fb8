# Errors: what a JavaScript error has beside the text of a Python exception.


# Errors Python has no class for.
class EvalError(Exception):
    name = 'EvalError'


class URIError(Exception):
    name = 'URIError'


# What `throw` raises for a value that is no error; `catch` takes the value out again.
class Thrown(Exception):
    def __init__(self, value):
        super().__init__(text(value, 'null') if isinstance(value, (str, int, float, bool)) else value)
        self.value = value


# throw value, for a value that may be no error.
def thrown(value):
    return value if isinstance(value, Exception) else Thrown(value)


# What `catch` hands over: the error, or the value that was thrown.
def caught(error):
    return error.value if isinstance(error, Thrown) else error


# An error that can carry more than its message: Python's own exceptions take no attributes.
def error_with(kind, message='', cause=None):
    error = type('Error' if kind is Exception else kind.__name__, (kind,), {})(message)
    if cause is not None:
        error.cause = cause
    return error


# e.name: what the program has set, else the JavaScript class it stands for.
def error_name(error):
    name = getattr(error, 'name', None)
    if name is not None:
        return name
    if isinstance(error, (TypeError, AttributeError, LookupError)):
        return 'TypeError'
    if isinstance(error, (ValueError, RuntimeError)):
        return 'RangeError'
    if isinstance(error, SyntaxError):
        return 'SyntaxError'
    if isinstance(error, NameError):
        return 'ReferenceError'
    return 'OSError' if isinstance(error, OSError) else 'Error'


# e.message, where a class of the program may set it itself.
def error_message(error):
    message = getattr(error, 'message', None)
    return str(error) if message is None else message


# String(e): the name and the message, or what a toString of the program's own says.
def error_text(error):
    own = getattr(error, 'toString', None)
    if own is not None:
        return own()
    name = error_name(error)
    message = error_message(error)
    return name + ': ' + message if name and message else name or message
