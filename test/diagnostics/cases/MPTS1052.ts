// case: the setter first
class Lamp {
  #level = 0;
  /* MPTS1052 */ set level(value: number) {
    this.#level = value;
  }
  get level(): number {
    return this.#level;
  }
}
const lamp = new Lamp();
lamp.level = 3;
console.log(lamp.level);
