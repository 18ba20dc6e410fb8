// case: a key of an instance
class Pins {
  led = 12;
  fan = 13;
}
function pin(pins: Pins, name: "led" | "fan"): number {
  return /* MPTS2040 */ pins[name];
}
console.log(pin(new Pins(), "led"));
