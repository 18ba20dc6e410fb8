# The board's `uzlib` over the interpreter's `deflate`.
import deflate as _deflate
import uio as _io


def _format(wbits):
    if wbits < 0:
        return _deflate.RAW
    return _deflate.GZIP if wbits > 15 else _deflate.ZLIB


def decompress(data, wbits=0, bufsize=0):
    with _deflate.DeflateIO(_io.BytesIO(data), _format(wbits), 15) as stream:
        try:
            return stream.read()
        except OSError as error:
            raise ValueError(error.args[0])


def DecompIO(stream, wbits=0):
    return _deflate.DeflateIO(stream, _format(wbits), 15)
