// case: a property of super
class Animal {
  get legs(): number {
    return 4;
  }
}
class Spider extends Animal {
  override get legs(): number {
    return /* MPTS1011 */ super.legs + 4;
  }
}
console.log(new Spider().legs);
