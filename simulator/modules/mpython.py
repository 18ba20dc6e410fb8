# What `from mpython import *` brings on the virtual board: screen, LEDs, buttons, light, sound, Wi-Fi, and the board's own print.
import gc
import math
import framebuf
import machine
import network
import utime as time
import ubinascii
import ustruct
from machine import ADC, Pin
from micropython import const, schedule
from neopixel import NeoPixel
from utime import sleep, sleep_ms, sleep_us
from mpts_oled import OLED, TextMode

import _board
from uctypes import addressof as _address

_print = print

_FIRST_HAN = "\u4e00"
_LAST_HAN = "\u9fff"


def print(_t, *args, sep=" ", end="\n"):
    # The firmware puts a space before a Chinese character at the start of a line, and cannot print nothing.
    if _FIRST_HAN <= str(_t)[0:1] <= _LAST_HAN:
        _t = " " + str(_t)
    _print(_t, *args, sep=sep, end=end)


def _glyph(code_point):
    width = _board.glyph_width(code_point)
    if width < 0:
        return None
    rows = bytearray(32)
    _board.glyph_rows(code_point, _address(rows))
    return width, rows


def _show(frame):
    _board.show(_address(frame), len(frame))


oled = OLED(_glyph, _show)
display = oled


class wifi:
    def __init__(self):
        self.sta = network.WLAN(network.STA_IF)
        self.ap = network.WLAN(network.AP_IF)

    def _join(self, ssid, passwd):
        # Joins the network of that name; a name that is not UTF-8 and is met first is taken for it. Returns its strength.
        seen = self.sta.scan()
        for entry in seen:
            try:
                name, strength = entry[0].decode(), entry[3]
            except UnicodeError:
                name, strength = ssid, "?"
            if name == ssid:
                self.sta.connect(ssid, passwd)
                return strength
        if seen:
            raise OSError("SSID invalid / failed to scan this wifi")

    def connectWiFi(self, ssid, passwd, timeout=10):
        if self.sta.isconnected():
            self.sta.disconnect()
        self.sta.active(True)
        strength = self._join(ssid, passwd)
        start = time.time()
        print("Connection WiFi", end="")
        while self.sta.ifconfig()[0] == "0.0.0.0":
            if time.time() - start > timeout:
                print("")
                raise OSError("Timeout!,check your wifi password and keep your network unblocked")
            print(".", end="")
            sleep_ms(500)
        print("")
        print("WiFi(%s,%sdBm) Connection Successful, Config:%s" % (ssid, strength, self.sta.ifconfig()))

    def disconnectWiFi(self):
        if self.sta.isconnected():
            self.sta.disconnect()
        self.sta.active(False)
        print("disconnect WiFi...")

    def enable_APWiFi(self, essid, password=b"", channel=10):
        self.ap.active(True)
        self.ap.config(essid=essid, password=password, authmode=4 if password else 0, channel=channel)

    def disable_APWiFi(self):
        self.ap.active(False)
        print("disable AP WiFi...")


def try_connect_wifi(_wifi, _ssid, _pass, _times):
    while _times > 0:
        print("Try Connect WiFi ... %d Times" % _times)
        try:
            _wifi.connectWiFi(_ssid, _pass)
            return True
        except OSError:
            sleep(5)
            _times -= 1
    return False


class Button:
    _MOST_PRESSES = 100

    def __init__(self, pin_num, reverse=False):
        self._pressed_level = 1 if reverse else 0
        self._pin = Pin(pin_num, Pin.IN, Pin.PULL_UP)
        self._pin.irq(self._changed, Pin.IRQ_FALLING | Pin.IRQ_RISING)
        self._was_pressed = False
        self._presses = 0
        self.event_pressed = None
        self.event_released = None

    def _changed(self, pin):
        if not self.is_pressed():
            if self.event_released is not None:
                schedule(self.event_released, pin)
            return
        self._was_pressed = True
        self._presses = min(self._presses + 1, self._MOST_PRESSES)
        if self.event_pressed is not None:
            schedule(self.event_pressed, pin)

    def value(self):
        return self._pin.value()

    def status(self):
        return 1 - self._pin.value()

    def is_pressed(self):
        return self._pin.value() == self._pressed_level

    def was_pressed(self):
        _board.poll()
        was = self._was_pressed
        self._was_pressed = False
        return was

    def get_presses(self):
        _board.poll()
        presses = self._presses
        self._presses = 0
        return presses

    def irq(self, *args, **kws):
        self._pin.irq(*args, **kws)


button_a = Button(0)
button_b = Button(2)

rgb = NeoPixel(Pin(17, Pin.OUT), 3, 3, 1, brightness=0.3)
rgb.write()

light = ADC(Pin(39))
light.atten(light.ATTN_11DB)
sound = ADC(Pin(36))
sound.atten(sound.ATTN_11DB)


def numberMap(inputNum, bMin, bMax, cMin, cMax):
    return (cMax - cMin) / (bMax - bMin) * (inputNum - bMin) + cMin


def uuid():
    return ubinascii.hexlify(machine.unique_id()).decode().upper()
