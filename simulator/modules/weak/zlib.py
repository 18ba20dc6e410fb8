# `import zlib` is the board's `uzlib`, unless the user has a file of that name.
from uzlib import *
