// case: super inside an if
class Lamp {
  constructor(readonly pin: number) {}
}
class Signal extends Lamp {
  /* MPTS1051 */ constructor(left: boolean) {
    if (left) super(1);
    else super(2);
  }
}
console.log(new Signal(true).pin);
