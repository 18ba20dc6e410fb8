# `import time` is the board's `utime`, unless the user has a file of that name.
from utime import *
