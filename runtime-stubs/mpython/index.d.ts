// Everything a program for the classic mPython board sees: the ES slice, Python's types, the firmware's modules.
/// <reference path="../es/index.d.ts" />
/// <reference path="../python/index.d.ts" />
/// <reference path="./socket.d.ts" />
/// <reference path="./network.d.ts" />
/// <reference path="./mpython.d.ts" />
