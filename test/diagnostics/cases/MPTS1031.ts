// case: instanceof with a class that is only known at run time
class Cat {}
class Dog {}
function choose(cats: boolean) {
  return cats ? Cat : Dog;
}
console.log(new Cat() instanceof /* MPTS1031 */ choose(true));

// case: instanceof with a variable
class Fish {}
const Kind = Fish;
console.log(new Fish() instanceof /* MPTS1031 */ Kind);
