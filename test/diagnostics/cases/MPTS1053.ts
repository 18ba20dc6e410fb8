// case: a field read by a method the base class calls
class Screen {
  constructor() {
    this.draw();
  }
  draw(): void {
    console.log("nothing");
  }
}
class Clock extends Screen {
  hour = 12;
  override draw(): void {
    console.log(/* MPTS1053 */ this.hour);
  }
}
console.log(new Clock().hour);
