# `import socket` is the board's `usocket`, unless the user has a file of that name.
from usocket import *
