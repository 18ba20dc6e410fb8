# `import os` is the board's `uos`, unless the user has a file of that name.
from uos import *
