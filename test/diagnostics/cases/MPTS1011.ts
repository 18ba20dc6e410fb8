// case: a method of super as a value
class Animal {
  name = "spider";
  speak(): void {
    console.log(this.name);
  }
}
class Spider extends Animal {
  override speak(): void {
    const loud = /* MPTS1011 */ super.speak;
    loud;
  }
}
console.log(new Spider().name);
