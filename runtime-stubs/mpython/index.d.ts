// Everything a program for the classic mPython board sees: the ES slice, Python's types, the firmware's modules.
/// <reference path="../es/index.d.ts" />
/// <reference path="../python/index.d.ts" />
/// <reference path="./socket.d.ts" />
/// <reference path="./network.d.ts" />
/// <reference path="./time.d.ts" />
/// <reference path="./machine.d.ts" />
/// <reference path="./framebuf.d.ts" />
/// <reference path="./neopixel.d.ts" />
/// <reference path="./music.d.ts" />
/// <reference path="./wifi.d.ts" />
/// <reference path="./oled.d.ts" />
/// <reference path="./gui.d.ts" />
/// <reference path="./input.d.ts" />
/// <reference path="./sensors.d.ts" />
/// <reference path="./board.d.ts" />
