// case: extends a call
class Base {}
function choose(): typeof Base {
  return Base;
}
class Derived extends /* MPTS1050 */ choose() {}
console.log(new Derived() instanceof Base);

// case: extends Map
class Scores extends /* MPTS1050 */ Map<string, number> {}
Scores;
