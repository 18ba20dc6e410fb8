// Objects with a valueOf of their own.
// case: concatenation asks valueOf first
// refused: MPTS2020
class Money {
  constructor(private cents: number) {}
  valueOf(): number {
    return this.cents;
  }
  toString(): string {
    return "money";
  }
}
const price = new Money(5);
console.log("" + price);
