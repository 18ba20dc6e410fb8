// case: a static method of the base class that uses this
class Shape {
  static kind = "shape";
  static describe(): string {
    return this.kind;
  }
}
class Circle extends Shape {
  static override kind = "circle";
  static override describe(): string {
    return /* MPTS1054 */ super.describe();
  }
}
console.log(Circle.describe());
